/** Every state of the counter and of the second screen, for who does not see or use a mouse. */
import { readFileSync } from 'node:fs';
import { virtual } from '@guidepup/virtual-screen-reader';
import { Window } from 'happy-dom';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asks, atCounter, counter, press } from './clerk.ts';
import { openLoket } from './loket.ts';

const loket = openLoket();
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('axe finds nothing', () => {
  it.each([
    ['wide', 'light', { width: 1366, height: 768 }],
    ['in three columns and dark', 'dark', { width: 1024, height: 768 }],
    ['on a tablet', 'light', { width: 800, height: 1100 }],
  ] as const)(
    'in any state, %s',
    async (_, colorScheme, viewport) => {
      const { page, context } = await atCounter(loket, { viewport, colorScheme, settings: { learning: true } });
      const found: Record<string, readonly string[]> = { empty: await violations(page) };
      await page.keyboard.type('paspoort, bsn 111222333');
      found['typing'] = await violations(page);
      await page.keyboard.press('Enter');
      await page.locator('.desk-middle h2:focus').waitFor();
      await press(page, 't');
      await press(page, 'w');
      await page.locator('.desk-why table').first().waitFor();
      found['answer'] = await violations(page);
      for (const [key, name] of [
        ['?', 'help'],
        ['m', 'report'],
      ] as const) {
        await press(page, key);
        await page.locator('.desk-dialog').waitFor();
        found[name] = await violations(page);
        await page.keyboard.press('Escape');
        await page.locator('.desk-dialog').waitFor({ state: 'detached' });
        await page.locator('.desk-middle h2').focus();
      }
      await page.getByRole('button', { name: 'Instellingen' }).press('Enter');
      found['settings'] = await violations(page);
      await page.keyboard.press('Escape');
      const talks = [
        'belasting',
        'mijn man is overleden',
        'er is brand in de keuken',
        'mijn bank doet moeilijk',
        'xqzw blorf',
      ];
      for (const question of talks) {
        await page.keyboard.press('Escape');
        await page.locator('#balie-vraag').focus();
        await asks(page, question);
        found[question] = await violations(page);
      }
      await page.locator('#balie-vraag').focus();
      await page.keyboard.type('4KQ7-9XM2');
      await page.keyboard.press('Enter');
      found['wrong code'] = await violations(page);
      const opening = context.waitForEvent('page');
      await page.getByRole('button', { name: 'Toon aan inwoner' }).press('Enter');
      const screen = await opening;
      await screen.locator('.sheet-subject').first().waitFor();
      found['second screen'] = await violations(screen);
      expect(Object.entries(found).filter(([, each]) => each.length > 0)).toEqual([]);
    },
    90_000,
  );
});

describe('a screen reader', () => {
  it('reads the question, then the talk, then what to say, check and not promise, then what the resident gets', async () => {
    const { page } = await atCounter(loket);
    await asks(page, 'bijstand aanvragen');
    const spoken = await read(await page.locator('.desk').evaluate((element) => element.outerHTML));
    const order = [
      'Vraag van de inwoner, of een loketcode',
      'heading, Dit gesprek',
      'heading, Bijstand aanvragen',
      'heading, Zeg',
      'heading, Ga na',
      'heading, Beloof niet',
      'heading, Daarna',
      'heading, Voor de inwoner',
      'button, Druk af',
      'Hiervoor moet u bij',
      'Inhoud van',
    ];
    const places = order.map((words) => spoken.findIndex((phrase) => phrase.includes(words)));
    expect(places.filter((place) => place < 0).map((_, index) => order[index])).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('is told what happened, once, in words', async () => {
    const { page } = await atCounter(loket);
    expect(await page.getByRole('status').count()).toBe(1);
    await asks(page, 'paspoort aanvragen');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Paspoort/);
    await press(page, 'n');
    await expect.poll(() => counter(page).status.innerText()).toBe('Het gesprek is gewist.');
    await page.locator('#balie-vraag:focus').waitFor();
  });
});

/** What a screen reader says from the first to the last element. */
async function read(html: string): Promise<readonly string[]> {
  const window = new Window();
  window.document.body.innerHTML = html;
  // The virtual screen reader looks for what a browser has in the global scope.
  Object.assign(globalThis, {
    window,
    document: window.document,
    Node: window.Node,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
  });
  // biome-ignore lint/suspicious/noExplicitAny: happy-dom's element stands in for the browser's own.
  await virtual.start({ container: window.document.body as any });
  for (let at = 0; at < 400; at += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === 'end of document') break;
  }
  const spoken = await virtual.spokenPhraseLog();
  await virtual.stop();
  return spoken;
}
