/** The pages of gemeenten forbid nearly everything. The element works all the same. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../scripts/embed/data-files.ts';
import { dist } from '../site/pages.ts';
import { ask, openHosts, parts, snippet } from './hosts.ts';

const { visit, loket } = openHosts();

const csp = (policy: string) => ({ 'content-security-policy': policy });

/** A question is answered with everything about it, also after another place was chosen. */
async function expectToWork(page: Parameters<typeof parts>[0]): Promise<void> {
  await ask(page, 'mijn kliko is niet geleegd');
  const { body, facts, button, element, notice } = parts(page);
  expect(await body.textContent()).toBe('Gemeente Utrecht');
  await facts.first().waitFor();
  expect(await button.evaluate((link) => getComputedStyle(link).fontWeight)).toBe('700');
  await element.locator('.place-line a').click();
  await element.locator('#plaats').fill('3811');
  await page.keyboard.press('Enter');
  await notice.waitFor();
  expect(await body.textContent()).toBe('Gemeente Amersfoort');
}

describe('under the policy of a host', () => {
  it("that allows nothing but the loket's script", async () => {
    const { page } = await visit({
      headers: csp("default-src 'none'; script-src LOKET/widget/; base-uri 'none'; form-action 'none'"),
      body: snippet(),
    });
    await expectToWork(page);
  });

  it('that trusts a nonce and what that loads', async () => {
    const { page } = await visit({
      headers: csp("default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; style-src 'nonce-abc123'"),
      body: snippet('gemeente="gm0344"', 'LOKET/widget/v1/loket.js', ' nonce="abc123"'),
    });
    await expectToWork(page);
  });

  it('that demands Trusted Types, and allows no policy for them', async () => {
    const { page } = await visit({
      headers: csp("default-src 'none'; script-src LOKET; require-trusted-types-for 'script'; trusted-types 'none'"),
      body: snippet(),
    });
    await expectToWork(page);
  });

  it('that keeps its pages apart from other origins', async () => {
    const { page } = await visit({
      headers: {
        ...csp("default-src 'none'; script-src LOKET"),
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
      body: snippet(),
    });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expectToWork(page);
  });

  it('in one file', async () => {
    const { page, asked } = await visit({
      headers: csp("default-src 'none'; script-src LOKET/widget/v1/loket.single.js"),
      body: snippet('gemeente="gm0344"', 'LOKET/widget/v1/loket.single.js'),
    });
    await expectToWork(page);
    expect(asked).toEqual(['/widget/v1/loket.single.js']);
  });
});

describe('where the script may not run', () => {
  it('the link remains', async () => {
    const { page } = await visit(
      { headers: csp("default-src 'none'; script-src 'self'"), body: snippet() },
      { expected: /violates the following/ },
    );
    const { link, field } = parts(page);
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe(`${loket()}/gemeenten/utrecht/`);
    expect(await field.count()).toBe(0);
  });

  it('the link remains without any script', async () => {
    const { page, asked } = await visit({ body: snippet() }, { javaScriptEnabled: false });
    expect(await parts(page).link.isVisible()).toBe(true);
    expect(asked).toEqual([]);
  });

  it('and only the loader may, the link remains and the console says why', async () => {
    const { page, warnings } = await visit(
      { headers: csp("default-src 'none'; script-src LOKET/widget/v1/loket.js"), body: snippet() },
      { expected: /violates the following/ },
    );
    await expect.poll(() => warnings.length, { timeout: 8_000 }).toBe(1);
    expect(warnings[0]).toContain('het script laadt niet');
    expect(await parts(page).link.isVisible()).toBe(true);
  });

  it('and only the data may not, the visitor is led to the loket with the question', async () => {
    const element = readFileSync(join(dist, 'widget/v1/loket.js'), 'utf8').match(/element-[\w-]+\.js/)?.[0];
    const { page } = await visit(
      {
        headers: csp(
          `default-src 'none'; script-src LOKET/widget/v1/loket.js LOKET/widget/v1/${element} LOKET/widget/v1/${MANIFEST}`,
        ),
        body: snippet('lang="nl"'),
      },
      { expected: /violates the following/ },
    );
    await page.locator('#vraag').fill('paspoort');
    await page.keyboard.press('Enter');
    const there = page.locator('.notice .button');
    await there.waitFor();
    expect(await there.getAttribute('href')).toBe(`${loket()}/#vraag=paspoort`);
  });
});
