import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openLoket } from './loket.ts';
import {
  answer,
  arrive,
  ask,
  eventually,
  field,
  focused,
  fragment,
  nl,
  nothingStored,
  stored,
  tabTo,
} from './reader.ts';

const { visit } = openLoket();

const WATERSCHAP = 'Van het waterschap';

describe('a question that can mean several bodies', () => {
  it('is decided with the keyboard alone', async () => {
    const { page } = await visit('/');
    await tabTo(page, nl('ask.label'));
    await page.keyboard.type('belasting');
    await page.keyboard.press('Enter');
    await arrive(page);
    expect(await focused(page)).toBe('Om welke belasting gaat het?');
    await choose(page, WATERSCHAP);
    expect(await focused(page)).toBe(await answer(page).subject.textContent());
    expect(await answer(page).body.textContent()).toBe(nl('card.your_waterschappen'));
  });

  it('lets an answer be changed afterwards', async () => {
    const { page } = await visit('/#vraag=belasting&antwoord=belasting:waterschap');
    const { said, asked, body } = answer(page);
    await said.filter({ hasText: WATERSCHAP }).waitFor();
    await tabTo(page, WATERSCHAP);
    await page.keyboard.press('Enter');
    await asked.waitFor();
    expect(await said.count()).toBe(0);
    await arrive(page);
    await choose(page, 'Over huis, afval, riool of hond');
    expect(await body.textContent()).toBe(nl('card.your_gemeenten'));
  });

  it('leads to a desk when the reader does not know', async () => {
    const { page } = await visit('/');
    await ask(page, 'belasting');
    await choose(page, nl('ask.unsure'));
    expect(await answer(page).body.textContent()).toBe('Belastingdienst');
    expect(await answer(page).said.textContent()).toContain(nl('ask.unsure'));
  });

  it('shows its answers as chips in the order in which they were given', async () => {
    const { page } = await visit('/#vraag=belasting&antwoord=belasting:rijk');
    await answer(page).asked.waitFor();
    expect(await answer(page).said.count()).toBe(1);
    const [second = ''] = await answer(page).choices.allTextContents();
    await answer(page).choices.first().click();
    await arrive(page);
    const said = await answer(page).said.allTextContents();
    expect(said).toHaveLength(2);
    expect(said[1]).toContain(second);
  });
});

describe('the address', () => {
  it('walks the steps with back and forward, and holds them in its fragment alone', async () => {
    const { page } = await visit('/');
    await ask(page, 'belasting');
    expect(await fragment(page)).toBe('#vraag=belasting');
    await choose(page, WATERSCHAP);
    expect(await fragment(page)).toBe('#vraag=belasting&antwoord=belasting:waterschap');
    expect(new URL(page.url())).toMatchObject({ pathname: '/', search: '' });

    const { card, asked } = answer(page);
    await page.goBack();
    await asked.waitFor();
    expect(await field(page).inputValue()).toBe('belasting');
    await page.goBack();
    await eventually(() => answer(page).all.textContent()).toBe('');
    expect(await field(page).inputValue()).toBe('');
    await page.goForward();
    await asked.waitFor();
    await page.goForward();
    await card.waitFor();
    expect(await answer(page).said.textContent()).toContain(WATERSCHAP);
  });

  it('keeps the step when the page is loaded anew', async () => {
    const { page } = await visit('/');
    await ask(page, 'belasting');
    await choose(page, WATERSCHAP);
    await page.reload();
    await answer(page).card.waitFor();
    expect(await field(page).inputValue()).toBe('belasting');
    expect(await answer(page).said.textContent()).toContain(WATERSCHAP);
  });

  it('is not believed when it holds nonsense', async () => {
    const { page } = await visit('/#vraag=belasting&antwoord=belasting:bestaat-niet&antwoord=x&antwoord=__proto__:a');
    await answer(page).asked.waitFor();
    expect(await answer(page).said.count()).toBe(0);
  });
});

describe('a sensitive question', () => {
  const DEBTS = 'beslag';

  it('leaves no trace in the address, the history or the storage', async () => {
    const { page } = await visit('/');
    const entries = await page.evaluate(() => history.length);
    await ask(page, DEBTS);
    expect(await fragment(page)).toBe('');
    await answer(page).choices.first().click();
    await answer(page).card.waitFor();
    expect(await fragment(page)).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await stored(page)).toEqual(nothingStored);
  });

  it('is gone when the page is loaded anew', async () => {
    const { page } = await visit('/');
    await ask(page, DEBTS);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await field(page).inputValue()).toBe('');
    expect(await answer(page).all.textContent()).toBe('');
  });

  it('takes the question before it out of the address as well', async () => {
    const { page } = await visit('/');
    await ask(page, 'belasting');
    await ask(page, DEBTS);
    expect(await fragment(page)).toBe('');
  });
});

/** Goes to one of the answers with the Tab key, and presses it. */
async function choose(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
  await answer(page).said.filter({ hasText: words }).waitFor();
  await arrive(page);
}
