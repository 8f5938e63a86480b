/**
 * Browsers translate by replacing text nodes with `<font>` elements, behind the back of
 * whoever drew them. What is drawn next must not leave any of that standing.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openLoket } from './loket.ts';
import { answer, ask, eventually, nl } from './reader.ts';

const { visit } = openLoket();

const QUESTIONS = [
  'mijn kliko is niet geleegd',
  'huurtoeslag aanvragen',
  'belasting',
  'mijn bank heeft mijn pas geblokkeerd',
  'xqzw blorf',
  'er is brand',
  'paspoort verlengen',
];

describe('on a page that the browser translates', () => {
  it('every next answer is the one that an untranslated page gives', async () => {
    const [{ page: plain }, { page: translated }] = [await visit('/'), await visit('/')];
    for (const question of QUESTIONS) {
      await Promise.all([ask(plain, question), ask(translated, question)]);
      // Compared until they agree: an answer is drawn in two parts.
      await eventually(async () => (await said(translated)) === (await said(plain))).toBe(true);
      await translate(translated);
    }
  });

  it('an answer to a deciding question replaces the question', async () => {
    const { page } = await visit('/');
    await ask(page, 'belasting');
    await translate(page);
    await page.getByText(mark('Van het waterschap')).click();
    await answer(page).card.waitFor();
    expect(await answer(page).all.innerText()).not.toContain('Om welke belasting');
    expect(await answer(page).body.innerText()).toBe(nl('card.your_waterschappen'));
    await translate(page);
    await answer(page).said.click();
    await answer(page).asked.waitFor();
    expect(await answer(page).said.count()).toBe(0);
    expect(await answer(page).asked.innerText()).toBe('Om welke belasting gaat het?');
  });

  it('the live region speaks of the newest answer alone', async () => {
    const { page } = await visit('/');
    const status = page.locator('.ask [role="status"]');
    await ask(page, 'belasting');
    await eventually(() => status.innerText()).toContain(nl('ask.announceAsk'));
    await translate(page);
    await ask(page, 'huurtoeslag aanvragen');
    await eventually(() => status.innerText()).toContain(nl('ask.announceRefer'));
    expect(await status.innerText()).not.toContain(nl('ask.announceAsk'));
  });

  it.each(['/', '/diensten/afval-en-containers/'])(
    'the chosen gemeente takes the place of "Uw gemeente": %s',
    async (path) => {
      const { page } = await visit(path);
      if (path === '/') await ask(page, 'mijn kliko is niet geleegd');
      await translate(page);
      await page.locator('.card .button[data-choose-place]').click();
      await page.locator('#plaats:focus').waitFor();
      await page.keyboard.type('3512');
      await page.keyboard.press('Enter');
      const name = page.locator('.card-name');
      await eventually(() => name.innerText()).toBe('Gemeente Utrecht');
      expect(await name.locator('xpath=.//ancestor-or-self::*[@translate="no"] | .//*[@translate="no"]').count()).toBe(
        1,
      );
    },
  );

  it('names and numbers are not for translation', async () => {
    const { page } = await visit('/');
    await ask(page, 'huurtoeslag aanvragen');
    const { card, body } = answer(page);
    // The number comes with the second part of the answer.
    await card.getByText('0800 0543', { exact: true }).first().waitFor();
    await translate(page);
    expect(await body.innerText()).toBe('Dienst Toeslagen');
    expect(await card.getByText('0800 0543', { exact: true }).first().isVisible()).toBe(true);
    expect(await card.getByText('DigiD', { exact: true }).first().isVisible()).toBe(true);
  });

  it('the messages of the place picker are said as they were translated', async () => {
    const { page } = await visit('/diensten/afval-en-containers/');
    await translate(page);
    await page.locator('.card .button[data-choose-place]').click();
    await page.locator('#plaats:focus').waitFor();
    await page.keyboard.type('0999');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#plaats-melding').innerText()).toBe(mark(nl('place.impossible_range')));
  });
});

const mark = (text: string) => `«${text}»`;

/** The answer and the live region, as one text, without what a translation does to it. */
async function said(page: Page): Promise<string> {
  const [answered, status] = [
    await answer(page).all.innerText(),
    await page.locator('.ask [role="status"]').innerText(),
  ];
  return `${answered}\n${status}`.replace(/[«»]/g, '');
}

/** Puts the text of the page in marks, as a browser puts another language in its place. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ parentElement, textContent }) =>
      textContent?.trim() && !parentElement?.closest('[translate="no"], script, style, svg, font')
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `«${text.data.trim()}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}
