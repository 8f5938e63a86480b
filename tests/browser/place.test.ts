import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openLoket } from './loket.ts';
import { answer, ask, eventually, focused, nl, nothingStored, stored, tabTo } from './reader.ts';

const { visit } = openLoket();

const KLIKO = 'mijn kliko is niet geleegd';
const AFVAL = '/diensten/afval-en-containers/';
const UTRECHT = { name: 'Gemeente Utrecht', phone: '14 030' };

const dialog = (page: Page) => page.locator('[data-place-dialog]');
const place = (page: Page) => dialog(page).locator('#plaats');
const message = (page: Page) => dialog(page).locator('#plaats-melding');
const offered = (page: Page) => dialog(page).locator('[data-place-choose] button');
const header = (page: Page) => page.locator('[data-place-line]');
/** Phone numbers in sight on the card. */
const phones = (page: Page) => page.locator('.card a[href^="tel:"] .action-value:visible');

describe('a place in the question', () => {
  const offered = (page: Page, name: string) => page.locator('.card, .panel').locator(`[data-place-name="${name}"]`);

  it('is shown at a press, without filling it in again', async () => {
    const { page } = await visit('/');
    await ask(page, 'paspoort verlengen in utrecht');
    await offered(page, 'Utrecht').waitFor();
    await tabTo(page, `${nl('card.showPlace')} Utrecht`, '.card');
    await page.keyboard.press('Enter');
    await eventually(() => answer(page).body.textContent()).toBe(UTRECHT.name);
    await eventually(() => phones(page).allTextContents()).toContain(UTRECHT.phone);
    expect(await focused(page)).toBe(await answer(page).subject.textContent());
    expect(await offered(page, 'Utrecht').count()).toBe(0);
  });

  it('of which there are several is asked', async () => {
    const { page } = await visit('/');
    await ask(page, 'paspoort verlengen, ik woon in bergen');
    await offered(page, 'Bergen').click();
    await dialog(page)
      .getByRole('button', { name: /Bergen.*Noord-Holland/ })
      .click();
    await eventually(() => answer(page).body.textContent()).toBe('Gemeente Bergen (NH)');
  });

  it('asks the server for nothing before it is pressed, and then for the same as for another', async () => {
    const asked = async (question: string, name: string) => {
      const { page, requests } = await visit('/');
      await ask(page, question);
      await offered(page, name).waitFor();
      await page.waitForLoadState('networkidle');
      const before = requests.length;
      expect(requests.filter((request) => /places/.test(request.url()))).toEqual([]);
      await offered(page, name).click();
      await eventually(() => answer(page).body.textContent()).toMatch(/^Gemeente /);
      return requests.slice(before).map((request) => new URL(request.url()).pathname.replace(/local-\d+/, 'local'));
    };
    expect(await asked('kliko niet geleegd bussum', 'Bussum')).toEqual(await asked('kliko stuk in ede', 'Ede'));
  });

  it('alone leads to the gemeente itself', async () => {
    const { page } = await visit('/');
    await ask(page, 'almere');
    await offered(page, 'Almere').click();
    await eventually(() => page.locator('.panel bdi').first().textContent()).toBe('Gemeente Almere');
  });

  it('is nothing to choose for a body of the whole country', async () => {
    const { page } = await visit('/');
    await ask(page, 'aow aanvragen utrecht');
    await page.locator('[data-complete]').waitFor({ state: 'attached' });
    await eventually(() => answer(page).body.textContent()).toContain('Sociale Verzekeringsbank');
    expect(await offered(page, 'Utrecht').count()).toBe(0);
  });
});

describe('choosing a gemeente with the keyboard', () => {
  it('puts its name and number on the answer', async () => {
    const { page } = await visit('/');
    await ask(page, KLIKO);
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await give(page, '3512');
    await eventually(() => answer(page).body.textContent()).toBe(UTRECHT.name);
    await eventually(() => phones(page).allTextContents()).toContain(UTRECHT.phone);
  });

  it('leaves the focus at the answer, though the button that was pressed is gone', async () => {
    const { page } = await visit('/');
    await ask(page, KLIKO);
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await give(page, '3512');
    await eventually(() => answer(page).body.textContent()).toBe(UTRECHT.name);
    expect(await focused(page)).toBe(await answer(page).subject.textContent());
  });

  it('puts its name and number on the page of a service, and in the header', async () => {
    const { page } = await visit(AFVAL);
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await give(page, '3512 AB');
    await eventually(() => page.locator('.card-name').textContent()).toBe(UTRECHT.name);
    await eventually(() => phones(page).allTextContents()).toContain(UTRECHT.phone);
    expect(await focused(page)).toBe(UTRECHT.name);
    expect(await seen(header(page))).toMatch(/Uw gemeente: Utrecht.*wijzig/);
  });

  it('can be done on the page of the gemeente, and holds on the next page', async () => {
    const { page } = await visit('/gemeenten/utrecht/');
    await tabTo(page, nl('place.isMine'));
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('[data-place-choice] [role="status"]').textContent()).toBe(
      nl('place.isChosen'),
    );
    await eventually(() => seen(header(page))).toMatch(/Utrecht/);
    await page.getByRole('link', { name: 'Afval en containers' }).first().click();
    await eventually(() => page.locator('.card-name').textContent()).toBe(UTRECHT.name);
    await eventually(() => phones(page).allTextContents()).toContain(UTRECHT.phone);
  });

  it('gives the number of a gemeente on its own page', async () => {
    const { page } = await visit('/gemeenten/utrecht/');
    expect(await page.locator('main a[href^="tel:"]').first().innerText()).toBe(UTRECHT.phone);
  });

  it.each(['1216', '3633'])('asks which one where a postcode lies in several: %s', async (postcode) => {
    const { page } = await visit(AFVAL);
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await page.keyboard.type(postcode);
    await page.keyboard.press('Enter');
    await offered(page).first().waitFor();
    expect(await focused(page)).toBe(nl('place.chooseGemeente'));
    const names = await offered(page).locator('bdi').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    const [, second = ''] = names;
    await tabTo(page, second);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'hidden' });
    await eventually(() => page.locator('.card-name').textContent()).toBe(`Gemeente ${second}`);
  });
});

describe('a place with several waterschappen', () => {
  const AGV = 'Waterschap Amstel, Gooi en Vecht';
  const several = (page: Page) => page.locator('.card [data-waterschap]');

  it.each([
    ['the answer', '/', true],
    ['the page of a service', '/diensten/kwijtschelding-waterschapsbelasting/', false],
  ])('is asked which one on %s, and the card is filled with it', async (_, path, typed) => {
    const { page } = await visit(path);
    if (typed) await ask(page, 'kwijtschelding waterschapsbelasting');
    await openPicker(page, nl('card.choose_waterschappen'), '.card');
    await give(page, '1022');
    await several(page).first().waitFor();
    expect(await several(page).count()).toBeGreaterThan(1);
    expect(await phones(page).allTextContents()).toEqual([]);
    await tabTo(page, AGV);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.card-name').first().textContent()).toBe(AGV);
    await eventually(() => phones(page).allTextContents()).toContain('088 464 67 00');
    expect(await several(page).locator('visible=true').count()).toBe(0);
    // What was pressed is gone; the reader is still at the answer.
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.reload();
    await eventually(() => page.locator('.card-name').first().textContent()).toBe(AGV);
  });
});

describe('a place that is not understood', () => {
  it.each([
    ['0999', 'place.impossible_range'],
    ['351', 'place.impossible_digits'],
    ['', 'place.empty'],
    ['Friesland', 'place.unknown_provincie'],
    ['xqzwblorf', 'place.unknown_name'],
  ] as const)('gives a message beside the field: "%s"', async (text, key) => {
    const { page } = await visit(AFVAL);
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await eventually(() => message(page).textContent()).toBe(nl(key));
    expect(await place(page).getAttribute('aria-invalid')).toBe('true');
    expect(await place(page).getAttribute('aria-describedby')).toContain('plaats-melding');
    expect(await focused(page)).toBe(nl('place.label'));
  });

  it('suggests a town that is nearly spelt so', async () => {
    const { page } = await visit(AFVAL);
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await page.keyboard.type('Utrect');
    await page.keyboard.press('Enter');
    await eventually(() => message(page).textContent()).toBe(nl('place.unknown_suggest'));
    await tabTo(page, 'Utrecht');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.card-name').textContent()).toBe(UTRECHT.name);
  });
});

describe('what the device remembers', () => {
  it('is the place for this visit only, unless it was asked to', async () => {
    const { page, context } = await visit(AFVAL);
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await give(page, '3512');
    await eventually(() => page.locator('.card-name').textContent()).toBe(UTRECHT.name);
    expect(await stored(page)).toMatchObject({ device: {} });
    await page.reload();
    await eventually(() => page.locator('.card-name').textContent()).toBe(UTRECHT.name);
    const later = await context.newPage();
    await later.goto(page.url());
    expect(await stored(later)).toEqual(nothingStored);
    expect(await seen(header(later))).toBe(nl('place.none'));
  });

  it('is the place for later visits when it was asked to, until it is told to forget', async () => {
    const { page, context } = await visit(AFVAL);
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await page.keyboard.type('3512');
    await tabTo(page, nl('place.remember'));
    await page.keyboard.press('Space');
    await tabTo(page, nl('place.submit'));
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.card-name').textContent()).toBe(UTRECHT.name);

    const later = await context.newPage();
    await later.goto(page.url());
    await eventually(() => later.locator('.card-name').textContent()).toBe(UTRECHT.name);

    await openPicker(later, nl('place.change'));
    expect(await dialog(later).locator('#plaats-onthoud').isChecked()).toBe(true);
    await tabTo(later, nl('place.forget'));
    await later.keyboard.press('Enter');
    await eventually(() => later.locator('.card-name').textContent()).toBe(nl('card.your_gemeenten'));
    expect(await phones(later).count()).toBe(0);
    expect(await seen(header(later))).toBe(nl('place.none'));
    expect(await stored(later)).toEqual(nothingStored);
  });
});

describe('the dialog', () => {
  it('closes with Esc and with its button, and gives the focus back', async () => {
    const { page } = await visit(AFVAL);
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => dialog(page).locator('[data-place-close]').click(),
    ]) {
      await openPicker(page, nl('place.none'));
      await close();
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await focused(page)).toContain(nl('place.none'));
    }
  });

  it('leads to the list of gemeenten when its data cannot be had', async () => {
    const { page } = await visit(AFVAL, {
      expected: /ERR_FAILED/,
      prepare: (context) => context.route('**/places.json', (route) => route.abort()),
    });
    await openPicker(page, nl('card.choose_gemeenten'), '.card');
    await page.keyboard.type('3512');
    await page.keyboard.press('Enter');
    await eventually(() => message(page).textContent()).toBe(nl('place.failed'));
    await dialog(page)
      .getByRole('link', { name: nl('place.list') })
      .click();
    await page.waitForURL('**/gemeenten/');
  });
});

/** With the Tab key to a link that opens the picker; the focus is then in its field. */
async function openPicker(page: Page, words: string, within?: string): Promise<void> {
  await tabTo(page, words, within);
  await page.keyboard.press('Enter');
  await place(page).waitFor();
  expect(await focused(page)).toBe(nl('place.label'));
}

async function give(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'hidden' });
}

/** Words that are in sight, on one line. */
async function seen(part: Locator): Promise<string> {
  return (await part.innerText()).replace(/\s+/g, ' ').trim();
}
