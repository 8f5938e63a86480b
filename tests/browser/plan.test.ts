/** A plan as a reader makes it: with the keyboard on a phone, on paper, in a calendar, and gone again. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { neutralPage } from '../../widgets/device/quick-exit.ts';
import { openLoket } from './loket.ts';
import { eventually, nl, tabTo } from './reader.ts';

const { origin, visit } = openLoket();

const PLAN = '/situaties/overlijden-naaste/';
const SENSITIVE = '/situaties/schulden/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Days before today for a reader whose clock stands still. */
const TODAY = new Date('2026-11-22T10:00:00Z');
const clock = { prepare: (context: BrowserContext) => context.clock.setFixedTime(TODAY) };

const titles = (page: Page) => page.locator('.step-title').allInnerTexts();
const step = (page: Page, id: string) => page.locator(`#stap-${id}`);
const question = (page: Page) => page.locator('[data-plan-question]');

describe('a plan on a phone, with the keyboard alone', () => {
  it('is made, taken along and wiped', async () => {
    const { page } = await visit(PLAN, { ...PHONE, ...clock });
    const all = await titles(page);

    // The day of the event, and with it real days: the sixth working day and the end of the second month.
    await page.locator('#gebeurtenis').focus();
    await page.keyboard.type('02112026');
    await expect.poll(() => page.locator('#gebeurtenis').inputValue()).toMatch(/^2026-(11-02|02-11)$/);
    await page.locator('#gebeurtenis').fill('2026-11-02');
    await page.keyboard.press('Enter');
    await eventually(() => question(page).innerText()).toContain('uw partner');
    expect(await question(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await step(page, 'toeslagen').locator('.step-when time').getAttribute('datetime')).toBe('2026-12-07');
    expect(await page.locator('.plan-past .step').first().innerText()).toContain('10 november 2026');

    // Answers make steps go, and others come with the reader's own words.
    await answer(page, 'Ja, getrouwd');
    await answer(page, 'Ja');
    await answer(page, 'Nee');
    await answer(page, nl('plan.skip'));
    await answer(page, 'Ja, of ik');
    await answer(page, 'Ja');
    await answer(page, 'Nee');
    expect(await question(page).innerText()).toBe(nl('plan.fits'));
    const fitted = await titles(page);
    expect(fitted.length).toBeLessThan(all.length);
    expect(await step(page, 'pensioen').innerText()).toContain('Omdat u zei dat u getrouwd was');
    expect(await step(page, 'nabestaandenuitkering').innerText()).toContain('Alleen als: u een kind onder de 18 hebt');
    expect(await step(page, 'auto').count()).toBe(0);
    expect(await page.locator('[role="status"]').first().innerText()).toBe(
      nl('plan.announce', { count: fitted.length }),
    );

    // One answer is changed, without the others.
    await page.locator('.plan-said li', { hasText: 'kenteken' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await answer(page, 'Ja');
    await step(page, 'auto').waitFor();
    expect(await titles(page)).toHaveLength(fitted.length + 1);

    // Done is done, and no longer overdue.
    await page.locator('#klaar-uitvaart').focus();
    await page.keyboard.press('Space');
    await eventually(() => step(page, 'uitvaart').getAttribute('class')).toContain('step-is-done');
    expect(await page.locator('.plan-past #stap-uitvaart').count()).toBe(0);

    // Per body: every step once, under the name of who acts.
    await page.getByLabel(nl('plan.view_bodies')).focus();
    await page.keyboard.press('Space');
    await page.locator('.lane').first().waitFor();
    expect(new Set(await titles(page)).size).toBe(fitted.length + 1);
    expect(await page.locator('.lane-title bdi').allInnerTexts()).toContain('Sociale Verzekeringsbank');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    // Nothing is on the device, until the reader asks for it; then it is there again.
    expect(await stored(page)).toEqual([]);
    await page.getByLabel(nl('plan.keep')).check();
    expect(await stored(page)).toEqual(['loket.plan.overlijden-naaste']);
    const address = page.url();
    await page.goto(origin() + PLAN);
    await step(page, 'auto').waitFor();
    await eventually(() => titles(page)).toHaveLength(fitted.length + 1);
    expect(await page.locator('#klaar-uitvaart').isChecked()).toBe(true);

    // One button, and all of it is gone: from the page, the device and the address.
    await page.locator('[data-plan-wipe]').click();
    await eventually(() => titles(page)).toEqual(all);
    expect(await stored(page)).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');

    // The address of before opens the plan with its answers, and without days.
    await page.goto('about:blank');
    await page.goto(address);
    await eventually(() => titles(page)).toHaveLength(fitted.length + 1);
    expect(await page.locator('.step-when time').count()).toBe(0);
  }, 60_000);
});

describe('a plan taken along', () => {
  it('is a calendar file that another program reads, a code, and a page of paper', async () => {
    const { page } = await visit(PLAN, clock);
    await page.locator('#gebeurtenis').fill('2026-11-20');
    await page.locator('#gebeurtenis').press('Enter');
    await step(page, 'toeslagen').locator('.step-when time').waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: nl('plan.calendar') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('overlijden-naaste.ics');
    const events = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    const shown = await page
      .locator('.step-when time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual([...shown].sort());
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events[0]?.description).toContain(origin());

    await answer(page, 'Ja, getrouwd');
    await page.getByRole('button', { name: nl('plan.code') }).click();
    const code = (await page.locator('.plan-code-text').innerText()).replaceAll('-', '');
    expect(page.url()).toContain(`#code=${code}`);
    await page.goto('about:blank');
    await page.goto(`${origin()}${PLAN}#code=${code}`);
    await eventually(() => page.locator('.plan-said li').count()).toBe(1);

    // On paper: the plan as a table without what only a screen can do, and larger on request.
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.plan-questions', '.plan-take', '.plan-keep', '.step > .tick', '.footer'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    const column = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0;
    expect(await column('.step-number')).toBeLessThan(await column('.step-title'));
    expect(await column('.step-title')).toBeLessThan(await column('.step-body'));
    const size = () =>
      page
        .locator('.step-title')
        .first()
        .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
    const plain = await size();
    await page.evaluate(() => {
      document.documentElement.dataset['print'] = 'large';
    });
    expect(await size()).toBeGreaterThan(plain * 1.4);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  }, 60_000);
});

describe('a plan in English', () => {
  it('has the Dutch beneath each line, on paper too, and can be put away', async () => {
    const { page } = await visit(PLAN, { ...PHONE, ...clock });
    await page.getByRole('button', { name: nl('plan.skip') }).click();
    await answer(page, 'Ja, getrouwd');
    await page.getByRole('link', { name: nl('plan.inOther') }).click();

    // The answer came along; each text stands in both languages, and says in which it is.
    await eventually(() => page.locator('.plan-said').innerText()).toContain('Yes, married or registered');
    const pension = step(page, 'pensioen');
    expect(await pension.locator('.step-title > span').allInnerTexts()).toEqual([
      "Ask your partner's pension fund about survivor's pension (nabestaandenpensioen)",
      'Vraag het pensioenfonds van uw partner naar nabestaandenpensioen',
    ]);
    expect(await pension.locator('.step-because').innerText()).toMatch(
      /you were married or had a registered partnership\.\s+u getrouwd was of een geregistreerd partnerschap had\./,
    );
    expect(await step(page, 'uitvaart').locator('.step-when').innerText()).toBe(
      'At the latest 6 working days after the death',
    );
    expect(await step(page, 'zelf-doorgeven').locator('.step-who').innerText()).toMatch(
      /the person who died lived abroad/,
    );
    expect(await page.locator('.step-title > span:not(.beside)[lang], .beside:not([lang="nl"])').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.emulateMedia({ media: 'print' });
    expect(await pension.locator('.step-title .beside').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => document.querySelector('.plan-beside')?.classList.add('plan-alone'));
    expect(
      await page.locator('.beside').evaluateAll((all) => all.filter((each) => each.checkVisibility()).length),
    ).toBe(0);
  });
});

describe('a sensitive plan', () => {
  it('keeps its answers out of the address and the device, and is left in a hurry', async () => {
    const { page } = await visit(SENSITIVE, {
      expected: new RegExp(neutralPage),
      prepare: (context) =>
        context.route(`${neutralPage}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Het weer' })),
    });
    while ((await page.locator('.plan-questions .choice').count()) === 0)
      await page.getByRole('button', { name: nl('plan.skip') }).click();
    await page.locator('.plan-questions .choice').first().click();
    await page.locator('.plan-said li').first().waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await stored(page)).toEqual([]);
    await page.getByRole('button', { name: nl('plan.code') }).click();
    expect(await page.locator('.plan-code').innerText()).toContain(nl('plan.codeSensitive'));
    for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Escape');
    await page.waitForURL(neutralPage);
  });
});

describe('a plan without script', () => {
  it('shows every step with its condition in words, and nothing that needs script', async () => {
    const { page } = await visit(PLAN, { javaScriptEnabled: false });
    const text = await page.locator('.steps').innerText();
    expect(text).toContain('Uiterlijk 6 werkdagen na het overlijden');
    expect(text).toContain('Alleen als: de overledene een voertuig had.');
    for (const hidden of ['.plan-questions', '.plan-views', '.plan-take', '.step > .tick'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  });
});

/** Answers with the Tab and Enter keys, from wherever the focus stands. */
async function answer(page: Page, words: string): Promise<void> {
  const asked = await question(page).innerText();
  await tabTo(page, words, '.plan-questions');
  await page.keyboard.press('Enter');
  await eventually(() => question(page).innerText()).not.toBe(asked);
}

function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
}
