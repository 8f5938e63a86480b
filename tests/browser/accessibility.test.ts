/**
 * One page of every kind and every state of the ask page, by axe: in light, dark and forced
 * colours, on the narrowest screen and on a wide one.
 */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openLoket } from './loket.ts';
import { answer, ask, nl } from './reader.ts';

const { visit } = openLoket();

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** The rules that a colour can break; the others saw the same page in light colours. */
const coloured: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
/**
 * In forced colours the browser sees to the contrast, and axe compares a colour of the page
 * with one of the browser: https://github.com/dequelabs/axe-core/issues/3978
 */
const forced: RunOptions = { runOnly: { type: 'rule', values: ['link-in-text-block'] } };

const light = { colorScheme: 'light', forcedColors: 'none', rules: everything } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none', rules: coloured } as const;
const own = { colorScheme: 'dark', forcedColors: 'active', rules: forced } as const;
const looks = [light, dark, own] as const;
/** The narrowest and a wide one. */
const widths = [320, 1280] as const;

/** Colours that glide from light to dark would be measured on the way. */
const still = { reducedMotion: 'reduce' } as const;

const pages = [
  '/',
  '/diensten/afval-en-containers/',
  '/offline/',
  '/diensten/huurtoeslag/',
  '/diensten/hulp-bij-schulden/',
  '/organisaties/',
  '/organisaties/belastingdienst/',
  '/organisaties/gemeente/',
  '/gemeenten/',
  '/gemeenten/utrecht/',
  '/gemeenten/wijdemeren/',
  '/waterschappen/',
  '/waterschappen/waterschap-rivierenland/',
  '/provincies/',
  '/provincies/utrecht/',
  '/vragen/belasting/',
  '/situaties/',
  '/situaties/overlijden-naaste/',
  '/en/situaties/overlijden-naaste/',
  '/brieven/',
  '/brieven/cjib-boete/',
  '/brieven/deurwaarder-brief-of-dagvaarding/',
  '/elders/bank/',
  '/spoed/',
  '/a-z/',
  '/woorden/',
  '/hoe-het-werkt/',
  '/privacy/',
  '/toegankelijkheid/',
  '/bronnen/',
  '/redactie/',
  '/widget/',
  '/widget/kader/',
  '/bestaat-niet/',
  '/500.html',
  '/en/',
  '/en/diensten/huurtoeslag/',
  '/en/gemeenten/utrecht/',
  '/en/vragen/belasting/',
];

const answers = {
  'a referral': 'mijn kliko is niet geleegd',
  'a question back': 'belasting',
  'an emergency': 'er is brand',
  'another door': 'mijn bank heeft mijn pas geblokkeerd',
  'nothing found': 'xqzw blorf',
};

describe('by the rules of axe', () => {
  it.each(pages)('%s', async (path) => {
    const { page } = await visit(path, { ...still, expected: /status of 404/ });
    await expectAccessible(page);
  });

  it.each(Object.entries(answers))('the home page with %s', async (_, question) => {
    const { page } = await visit('/', still);
    await ask(page, question);
    await page.locator('.why summary').click();
    await page.locator('.why-room button').waitFor();
    await expectAccessible(page);
  });

  it('the home page when nothing was asked', async () => {
    const { page } = await visit('/', still);
    await page.locator('#vraag').press('Enter');
    await page.locator('#vraag-fout').waitFor();
    await expectAccessible(page);
  });

  it('an answer to a question back, with what was said', async () => {
    const { page } = await visit('/#vraag=belasting&antwoord=belasting:waterschap', still);
    await answer(page).said.waitFor();
    await expectAccessible(page);
  });

  it('a plan with days, answers and lanes, and what is taken along', async () => {
    const { page } = await visit('/situaties/overlijden-naaste/', still);
    const day = page.locator('#gebeurtenis');
    await day.press('Enter');
    await page.locator('#gebeurtenis[aria-invalid]').waitFor();
    await day.fill('2026-01-30');
    await day.press('Enter');
    await page.locator('.plan-past').waitFor();
    await page.locator('.plan-questions .choice').first().click();
    await page.locator('#klaar-uitvaart').check();
    await page.getByLabel(nl('plan.view_bodies')).check();
    await page.getByRole('button', { name: nl('plan.code') }).click();
    for (const summary of await page.locator('.plan summary').all()) await summary.click();
    await expectAccessible(page);
  });

  it('the place picker, with a message and with a choice', async () => {
    const { page } = await visit('/diensten/afval-en-containers/', still);
    await page
      .getByRole('link', { name: nl('place.none') })
      .first()
      .click();
    const field = page.locator('#plaats');
    await expectAccessible(page);
    await field.fill('0999');
    await field.press('Enter');
    await page.locator('#plaats[aria-invalid]').waitFor();
    await expectAccessible(page);
    await field.fill('1216');
    await field.press('Enter');
    await page.locator('[data-place-choose] button').first().waitFor();
    await expectAccessible(page);
  });
});

async function expectAccessible(page: Page): Promise<void> {
  // In the page's own world and not as a script element, which its policy would block.
  await page.evaluate(axe);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(overflow), `at ${width} pixels`).toEqual([]);
  }
  await page.evaluate(shortenLists);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const { rules, ...look } of looks) {
      await page.emulateMedia(look);
      const { violations } = await page.evaluate(
        (options) => (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(options),
        rules,
      );
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      );
      expect(found.slice(0, 5), `at ${width} pixels, ${look.colorScheme}, forced colours ${look.forcedColors}`).toEqual(
        [],
      );
    }
    expect(await page.evaluate(unforced)).toEqual([]);
  }
}

/** What reaches past the right edge, so that a reader would have to scroll sideways. Runs in the page. */
function overflow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.localName}.${element.className}`);
}

/** Entries of a list or table are alike, and axe takes half a minute for all two thousand from A to Z. Runs in the page. */
function shortenLists(): void {
  for (const item of document.querySelectorAll(':is(li, tr):nth-child(n + 9)')) item.remove();
}

/** Texts that keep their own colour where the reader forced another. Runs in the page. */
function unforced(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none' && element.textContent?.trim())
    .map((element) => `${element.localName}.${element.className}`);
}
