import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openLoket } from './loket.ts';
import { answer, arrive, ask, eventually, field, nl } from './reader.ts';

const { visit } = openLoket();

const KLIKO = 'mijn kliko is niet geleegd';
const FIRST = /\/(ask|index)\.json$/;
const REST = /\/(details|ranking)\.json$/;
const cut = (files: RegExp) => ({
  expected: /ERR_FAILED/,
  prepare: (context: BrowserContext) => context.route(files, (route) => route.abort()),
});

describe('without a connection', () => {
  it('says that searching fails, keeps the ways in, and works when asked again later', async () => {
    const { page, context } = await visit('/', cut(FIRST));
    await field(page).fill(KLIKO);
    await page.keyboard.press('Enter');
    await page.locator('.notice:visible', { hasText: nl('ask.failed') }).waitFor();
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: nl('nav.az') })
        .isVisible(),
    ).toBe(true);
    expect(await field(page).inputValue()).toBe(KLIKO);

    await context.unroute(FIRST);
    await field(page).press('Enter');
    await arrive(page);
    await answer(page).card.waitFor();
    expect(await page.locator('.notice:visible').count()).toBe(0);
  });

  it('tells a screen reader as well', async () => {
    const { page } = await visit('/', cut(FIRST));
    await field(page).fill(KLIKO);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.ask [role="status"]').textContent()).toContain(nl('ask.failed'));
  });

  it('gives the first answer though the rest fails, and the rest when asked again', async () => {
    const { page, context } = await visit('/', cut(REST));
    await ask(page, KLIKO);
    expect(await answer(page).button.textContent()).toBe(nl('card.choose_gemeenten'));
    expect(await answer(page).card.locator('.facts').count()).toBe(0);

    await context.unroute(REST);
    await ask(page, KLIKO);
    await answer(page).card.locator('.facts').waitFor();
  });

  it('keeps the focus on the answer when the rest makes it another', async () => {
    let bring = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      bring = resolve;
    });
    const { page } = await visit('/en/', {
      prepare: (context) => context.route(REST, (route) => slow.then(() => route.continue())),
    });
    // Another language is understood with the rest alone.
    await ask(page, 'my bicycle was stolen');
    const before = await page.locator('.answer').textContent();
    bring();
    await answer(page).body.waitFor();
    await eventually(() => page.locator('.answer').textContent()).not.toBe(before);
    await arrive(page);
  });
});
