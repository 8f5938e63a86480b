import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openLoket } from './loket.ts';
import { answer, arrive, ask, eventually, field, focused, nl, nothingStored, stored, tabTo, type } from './reader.ts';

const { visit } = openLoket();

const KLIKO = 'mijn kliko is niet geleegd';
const phone = { viewport: { width: 390, height: 844 } };

describe('typing a question', () => {
  it('gives the body, the reason, what to do now and other doors, and leaves the focus in the field', async () => {
    const { page } = await visit('/');
    await type(page, KLIKO);
    const { body, reason, button, others } = answer(page);
    await body.waitFor();
    expect(await body.textContent()).toBe(nl('card.your_gemeenten'));
    expect(await reason.textContent()).toMatch(/gemeente.*afval/i);
    expect(await button.textContent()).toBe(nl('card.choose_gemeenten'));
    // What people mix it up with comes with the second part of the data.
    await eventually(() => others.count()).toBeGreaterThan(0);
    expect(await focused(page)).toBe(nl('ask.label'));
    expect(new URL(page.url()).hash).toBe('');
  });

  it('says in the live region how much was found, once', async () => {
    const { page } = await visit('/');
    await type(page, KLIKO);
    const status = page.locator('.ask [role="status"]');
    await eventually(() => status.textContent()).toContain(nl('ask.announceRefer'));
    expect(await page.locator('.ask [aria-live], .ask [role="status"], .ask [role="alert"]').count()).toBe(1);
  });

  it('takes the answer away with the question', async () => {
    const { page } = await visit('/');
    await type(page, KLIKO);
    await answer(page).card.waitFor();
    await field(page).fill('');
    await eventually(() => answer(page).card.count()).toBe(0);
  });
});

describe('asking a question', () => {
  it('puts the focus on the heading of the answer, in view', async () => {
    const { page } = await visit('/');
    await ask(page, KLIKO);
    expect(await focused(page)).toBe(await answer(page).subject.textContent());
    await expectInView(page, answer(page).subject);
  });

  it.each([KLIKO, 'huurtoeslag aanvragen', 'paspoort verlengen'])(
    'shows the body and the button on a phone without scrolling: %s',
    async (question) => {
      const { page } = await visit('/', phone);
      await ask(page, question);
      const { body, reason, button } = answer(page);
      for (const part of [body, reason, button]) await expectInView(page, part);
    },
  );

  it('asks for a question when there is none, at the field', async () => {
    const { page } = await visit('/');
    await field(page).press('Enter');
    await page.locator('#vraag-fout').waitFor();
    expect(await page.locator('#vraag-fout').textContent()).toBe(nl('ask.empty'));
    expect(await field(page).getAttribute('aria-invalid')).toBe('true');
    expect(await field(page).getAttribute('aria-describedby')).toContain('vraag-fout');
    expect(await focused(page)).toBe(nl('ask.label'));
    await ask(page, KLIKO);
    expect(await field(page).getAttribute('aria-invalid')).toBeNull();
  });

  it('is answered when the data comes only after it', async () => {
    const held = Promise.withResolvers<void>();
    const { page } = await visit('/', {
      prepare: (context) => context.route('**/data/**', (route) => held.promise.then(() => route.continue())),
    });
    await field(page).fill(KLIKO);
    await field(page).press('Enter');
    await page.getByText(nl('ask.loading')).waitFor();
    held.resolve();
    await arrive(page);
    await answer(page).card.waitFor();
  });
});

describe('who wonders why', () => {
  const told = (page: Page) => page.locator('.why-room');
  const open = async (page: Page) => {
    await page.locator('.why').waitFor();
    await tabTo(page, nl('ask.why'), '.answer');
    await page.keyboard.press('Enter');
    await told(page).locator('button').waitFor();
  };

  it('is told which words led there and how they were read, only then, and can ask in other words', async () => {
    const { page, requests } = await visit('/');
    await ask(page, `${KLIKO} <b>xylofoon</b>`);
    const fetched = () => requests.filter((request) => /\/why/.test(request.url())).length;
    expect(fetched()).toBe(0);
    await open(page);
    expect(fetched()).toBeGreaterThan(0);
    expect(await told(page).locator('q').allTextContents()).toEqual(
      expect.arrayContaining(['kliko', 'geleegd', 'Afval en containers']),
    );
    expect(await told(page).locator('b').count()).toBe(0);
    expect(await told(page).locator('q bdi').first().getAttribute('translate')).toBe('no');
    await tabTo(page, nl('why.again'), '.why-room');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(nl('ask.label'));
    // The whole question is selected, to be written anew.
    await page.keyboard.type('bijstandsuitkerign aanvragen');
    await page.keyboard.press('Enter');
    await eventually(() => answer(page).subject.textContent()).toContain('ijstand');
    expect(await told(page).count()).toBe(1);
    expect(await told(page).textContent()).toBe('');
    await open(page);
    expect(await told(page).textContent()).toContain('bijstandsuitkerign lazen wij als bijstandsuitkering.');
  });

  it('is told what they chose, and nothing of it is kept', async () => {
    const { page } = await visit('/');
    await ask(page, 'belasting');
    await answer(page).choices.last().click();
    await arrive(page);
    await open(page);
    expect(await told(page).textContent()).toContain(`U koos ${nl('ask.unsure')}.`);
    await ask(page, 'mijn vriend slaat mij');
    await page.locator('.why summary').click();
    await eventually(() => told(page).textContent()).toContain('slaat');
    expect(new URL(page.url()).hash).toBe('');
    expect(await stored(page)).toEqual(nothingStored);
  });
});

describe('an answer that is no referral', () => {
  it('puts whom to call first in an emergency, and nothing else', async () => {
    const { page } = await visit('/');
    await ask(page, 'er is brand');
    const { panel, card, others } = answer(page);
    expect(await panel.first().textContent()).toContain(nl('ask.emergencyLabel'));
    expect(await panel.locator('a.button').first().getAttribute('href')).toBe('tel:112');
    expect(await card.count()).toBe(0);
    expect(await others.count()).toBe(0);
  });

  it('says who helps when it is no matter of government', async () => {
    const { page } = await visit('/');
    await ask(page, 'mijn bank heeft mijn pas geblokkeerd');
    const { panel } = answer(page);
    expect(await panel.textContent()).toContain(nl('ask.elsewhereLabel'));
    expect(await panel.locator('.panel-name').textContent()).toBe('Uw bank');
  });

  it('gives nonsense a desk: the gemeente, and the list of topics', async () => {
    const { page } = await visit('/');
    await ask(page, 'xqzw blorf');
    const { panel } = answer(page);
    expect(await panel.locator('h2').textContent()).toBe(nl('ask.noneTitle'));
    expect(await panel.textContent()).toContain('Gemeente');
    expect(await panel.locator('a').allTextContents()).toEqual([nl('card.choose_gemeenten'), nl('nav.az')]);
  });
});

describe('before the script has run', () => {
  const withScriptHeld = async () => {
    const held = Promise.withResolvers<void>();
    const visited = await visit('/', {
      until: 'commit',
      prepare: (context) =>
        context.route('**/_astro/*.js', (route) => held.promise.then(() => route.continue().catch(() => undefined))),
    });
    return { ...visited, letScriptRun: () => held.resolve() };
  };

  it('takes over what was typed, and answers it', async () => {
    const { page, letScriptRun } = await withScriptHeld();
    await type(page, KLIKO);
    letScriptRun();
    await answer(page).card.waitFor();
    expect(await field(page).inputValue()).toBe(KLIKO);
    expect(await focused(page)).toBe(nl('ask.label'));
  });

  it('sends nothing when the question is asked too early', async () => {
    const { page, requests, letScriptRun } = await withScriptHeld();
    await type(page, KLIKO);
    await page.keyboard.press('Enter');
    letScriptRun();
    await answer(page).card.waitFor();
    expect(requests.filter((request) => request.url().includes('vraag'))).toEqual([]);
    expect(await field(page).inputValue()).toBe(KLIKO);
  });
});

async function expectInView(page: Page, part: Locator): Promise<void> {
  const box = await part.boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  expect(box, 'is drawn').not.toBeNull();
  const { x = 0, y = 0, width: w = 0, height: h = 0 } = box ?? {};
  expect({ left: x >= 0, top: y >= 0, right: x + w <= width, bottom: y + h <= height }).toEqual({
    left: true,
    top: true,
    right: true,
    bottom: true,
  });
}
