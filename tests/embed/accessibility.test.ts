/** For everyone: by the rules of axe in every house style, by the keyboard alone, and read aloud. */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type LookName, looks } from '../../site/looks.ts';
import { ask, openHosts, parts, snippet } from './hosts.ts';

const { visit } = openHosts();

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
const coloured: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

async function expectAccessible(page: Page, rules = everything): Promise<void> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
}

const dressed = (look: Readonly<Record<string, string>>, more = '') =>
  `<style>:root { ${Object.entries(look)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')} } ${more}</style>`;

const within = (body: string) => `<main><h1>Gemeente</h1>${body}</main>`;

describe('by the rules of axe', () => {
  it('every state of the element', async () => {
    const { page } = await visit({ body: within(snippet()) });
    const { element, facts } = parts(page);
    await element.locator('#vraag').press('Enter');
    await element.locator('#vraag-fout').waitFor();
    await expectAccessible(page);
    for (const question of [
      'belasting',
      'er is brand',
      'mijn bank heeft mijn pas geblokkeerd',
      'xqzw blorf',
      'mijn kliko is niet geleegd',
    ]) {
      await ask(page, question);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
    await facts.first().waitFor();
    await element.locator('.why summary').click();
    await element.locator('.why-room button').waitFor();
    await expectAccessible(page);
    await element.locator('.place-line a').click();
    await element.locator('#plaats').fill('1216');
    await page.keyboard.press('Enter');
    await element.locator('.place-form .choice').first().waitFor();
    await expectAccessible(page);
  });

  it.each(Object.keys(looks) as LookName[])('in the house style %s, whose own colours are used', async (name) => {
    const { page } = await visit({ head: dressed(looks[name]), body: within(snippet()) });
    await ask(page, 'mijn kliko is niet geleegd');
    const { facts, button, element } = parts(page);
    await facts.first().waitFor();
    await expectAccessible(page, coloured);
    expect(await element.locator('.loket').getAttribute('data-safe')).toBe('');
    const fill = looks[name]['--nl-button-primary-background-color' as never] ?? '';
    if (/^#/.test(fill))
      expect(await button.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(await colourOf(page, fill));
  });

  it.each([
    ['light grey on white', { '--utrecht-document-color': '#bbbbbb', '--utrecht-link-color': '#9bd' }, '', 'text link'],
    [
      'a pale button',
      { '--loket-button-background-color': '#ffe0e0', '--loket-button-color': '#ffffff' },
      '',
      'button',
    ],
    [
      'a picture behind it',
      {},
      'main { background-image: linear-gradient(red, blue); color: oklch(0.9 0.1 120) }',
      'text link',
    ],
    ['a dark page that forgot its links', {}, 'body { background: #111; color: #eee }', 'link'],
  ])('with colours that cannot be read: %s', async (_, look, more, safe) => {
    const { page } = await visit({ head: dressed(look, more), body: within(snippet()) });
    await ask(page, 'mijn kliko is niet geleegd');
    await parts(page).facts.first().waitFor();
    expect(await parts(page).element.locator('.loket').getAttribute('data-safe')).toBe(safe);
    await expectAccessible(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });
  });

  it('after the page changed into a dark one', async () => {
    const { page } = await visit({
      head: '<style>.dark { background: #10161f; color: #f2f0e9; --utrecht-link-color: #8fd3e0 }</style>',
      body: within(snippet()),
    });
    await ask(page, 'mijn kliko is niet geleegd');
    await parts(page).facts.first().waitFor();
    await page.evaluate(() => document.body.classList.add('dark'));
    await page.waitForTimeout(100);
    expect(await parts(page).element.locator('.loket').getAttribute('data-safe')).toBe('');
    await expectAccessible(page, coloured);
  });
});

describe('by the keyboard alone', () => {
  it('a question is asked, answered, put to another town and followed', async () => {
    const { page } = await visit({ body: `<main><h1>Gemeente</h1><a href="#een">Een</a>${snippet()}</main>` });
    const { field, body, notice } = parts(page);
    await field.waitFor();
    await tabTo(page, 'Zoek wie u helpt');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('belasting');
    await page.keyboard.press('Enter');
    await parts(page).asked.locator('h2:focus').waitFor();
    await tabTo(page, 'Weet ik niet');
    await page.keyboard.press('Enter');
    await body.waitFor();
    await tabTo(page, 'wijzig', true);
    await page.keyboard.press('Enter');
    await page.locator('eerste-loket').locator('#plaats:focus').waitFor();
    await page.keyboard.type('3811');
    await page.keyboard.press('Enter');
    await notice.waitFor();
    await tabTo(page, 'Toch het antwoord voor Utrecht');
    await page.keyboard.press('Enter');
    await expect.poll(() => notice.count(), { timeout: 8_000 }).toBe(0);
    // Whatever has the focus shows it, by two rings.
    await tabTo(page, 'wijzig', true);
    const ring = await page.evaluate(() => {
      const focused = document.querySelector('eerste-loket')?.shadowRoot?.activeElement;
      return focused && [getComputedStyle(focused).outlineStyle, getComputedStyle(focused).boxShadow];
    });
    expect(ring).toEqual(['solid', expect.stringContaining('3px')]);
  });
});

describe('read aloud', () => {
  it('the answer comes in the order in which it is needed, and is announced once', async () => {
    const { page } = await visit({ body: within(snippet()) });
    await ask(page, 'mijn kliko is niet geleegd');
    await parts(page).facts.first().waitFor();
    await expect
      .poll(() => parts(page).element.locator('[role="status"]').textContent(), { timeout: 8_000 })
      .toMatch(/^Antwoord gevonden/);
    const reader = readFileSync('node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
    // As text, because the tests' own bundler would turn the import into one of its own.
    const spoken = await page.evaluate<string[]>(`(async () => {
      const { virtual } = await import('data:text/javascript;base64,${reader.toString('base64')}');
      await virtual.start({ container: document.querySelector('eerste-loket').shadowRoot.querySelector('.loket') });
      for (let step = 0; step < 90; step += 1) await virtual.next();
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    })()`);
    const said = spoken.join('\n');
    const order = [
      /textbox, Wat is uw vraag\?/,
      /button, Zoek wie u helpt/,
      /heading, Afval en containers, level 2/,
      /heading, Gemeente Utrecht, level 3/,
      /De gemeente moet het afval/,
      /link, Zoek de ophaaldag/,
      /heading, Neem mee, level 4/,
    ];
    const at = order.map((each) => said.search(each));
    expect(at, said).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});

function colourOf(page: Page, colour: string): Promise<string> {
  return page.evaluate((text) => {
    const probe = document.createElement('p');
    probe.style.color = text;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, colour);
}

/** Goes on, or back, until what has the focus bears these words. Fails when it cannot be reached. */
async function tabTo(page: Page, words: string, back = false): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    const text = await page.evaluate(() => {
      const focused = document.querySelector('eerste-loket')?.shadowRoot?.activeElement;
      return focused?.textContent?.trim() ?? '';
    });
    if (text === words) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`"${words}" cannot be reached with the Tab key.`);
}
