/** What a webmaster chooses and copies on the page of the loket works on a host as it was pasted. */
import { describe, expect, it } from 'vitest';
import { forms } from '../../widgets/embed/snippet.ts';
import { ask, openHosts, parts } from './hosts.ts';

const { visit, loket } = openHosts();

describe('the page for webmasters', () => {
  it('gives code and policy for what was chosen, which work together', async () => {
    const { page } = await visit({ body: '' }, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${loket()}/widget/`);
    await page.locator('select[name="gemeente"]').selectOption({ label: 'Amersfoort' });
    await page.locator('select[name="heading"]').selectOption('3');
    const code = (name: string) => page.locator(`[data-code="${name}"]`).first();
    const address = /href="([^"]+?)gemeenten\//.exec((await code('html').textContent()) ?? '')?.[1] ?? '';
    const here = (text: string) => text.replaceAll(address, 'LOKET/');
    // On the host's own server there is nothing to fetch here.
    for (const form of forms.filter((each) => each !== 'own')) {
      await page.locator('select[name="form"]').selectOption(form);
      await page.locator('.widget-code').first().getByRole('button', { name: 'Kopieer' }).first().click();
      await expect.poll(() => page.locator('[data-copied]').textContent()).toBe('Gekopieerd');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const policy = (await code('csp').textContent()) ?? '';
      const host = await visit({
        headers: { 'content-security-policy': `default-src 'none'; ${here(policy)}` },
        body: `<h1>Gemeente</h1><h2>Zoek</h2>${here(copied)}`,
      });
      if (form === 'frame') {
        await host.page.frameLocator('iframe').locator('.place-line', { hasText: 'Amersfoort' }).waitFor();
        continue;
      }
      await ask(host.page, 'mijn kliko is niet geleegd');
      const { body, element } = parts(host.page);
      expect(await body.textContent(), form).toBe('Gemeente Amersfoort');
      expect(await element.locator('.card-subject').evaluate((each) => each.localName)).toBe('h3');
    }
    for (const name of ['drupal', 'drupalTemplate', 'typo3', 'typo3Csp'])
      expect(await code(name).textContent(), name).toMatch(/frame|kader/);
  });
});
