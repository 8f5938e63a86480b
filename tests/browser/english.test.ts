import { describe, expect, it } from 'vitest';
import { openLoket } from './loket.ts';
import { answer, ask, en, eventually, nl } from './reader.ts';

const { visit } = openLoket();

describe('the English interface', () => {
  it('answers in English words, with the Dutch content marked as Dutch', async () => {
    const { page } = await visit('/en/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('label[for="vraag"]').innerText()).toBe(en('ask.label'));
    await ask(page, 'huurtoeslag aanvragen');
    const { card, body, subject, reason } = answer(page);
    expect(await card.locator('.card-label').innerText()).toBe(en('card.certain'));
    expect(await body.locator('bdi').getAttribute('lang')).toBe('nl');
    expect(await subject.locator('a').getAttribute('lang')).toBe('nl');
    expect(await subject.locator('a').getAttribute('href')).toBe('/en/diensten/huurtoeslag/');
    expect(await reason.getAttribute('lang')).toBe('nl');
  });

  it('says nothing in Dutch of its own', async () => {
    const { page } = await visit('/en/');
    await ask(page, 'belasting');
    const words = await answer(page).all.innerText();
    expect(words).toContain(en('ask.questionIntro'));
    expect(words).toContain(en('ask.unsure'));
    expect(words).not.toContain(nl('ask.unsure'));
    for (const question of ['xqzw blorf', 'er is brand', 'mijn bank heeft mijn pas geblokkeerd', 'huurtoeslag']) {
      await ask(page, question);
      expect(await page.evaluate(unmarked, DUTCH), question).toEqual([]);
    }
  });

  it('understands a question in English once all its words are there', async () => {
    const { page } = await visit('/en/');
    await page.waitForLoadState('networkidle');
    await ask(page, 'my rubbish bin was not emptied');
    await eventually(() => answer(page).body.textContent()).toBe(en('card.your_gemeenten'));
  });

  it('leads to the same page in the other language', async () => {
    const { page } = await visit('/en/diensten/huurtoeslag/');
    await page.locator('.other-language').click();
    expect(new URL(page.url()).pathname).toBe('/diensten/huurtoeslag/');
  });
});

/** Words that give a Dutch sentence away. */
const DUTCH = '\\b(de|het|een|niet|voor|naar|moet|uw|bij|wordt)\\b';

/** Texts of the answer that are Dutch, and not marked as such. Runs in the page. */
function unmarked(dutch: string): string[] {
  const answered = document.querySelector('.answer');
  if (!answered) return [];
  const texts = document.createTreeWalker(answered, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (
      new RegExp(dutch, 'i').test(textContent ?? '') &&
      parentElement?.closest('[lang]')?.getAttribute('lang') !== 'nl'
    )
      found.push(textContent ?? '');
  }
  return found;
}
