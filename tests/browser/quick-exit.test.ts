import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { neutralPage } from '../../widgets/device/quick-exit.ts';
import { openLoket } from './loket.ts';

const { origin, visit } = openLoket();

const SENSITIVE = '/diensten/hulp-bij-schulden/';
/** The neutral page, made here: a test asks nothing of anyone. */
const towards = {
  expected: new RegExp(neutralPage),
  prepare: (context: BrowserContext) =>
    context.route(`${neutralPage}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Het weer' })),
};

describe('leaving a sensitive page in a hurry', () => {
  it('goes to a neutral page at once, and back does not return', async () => {
    const { page } = await visit('/', towards);
    await page.goto(origin() + SENSITIVE);
    await page.locator('[data-quick-exit]').click();
    await page.waitForURL(neutralPage);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('goes with Esc three times', async () => {
    const { page } = await visit(SENSITIVE, towards);
    for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Escape');
    await page.waitForURL(neutralPage);
  });

  it('does not go with Esc pressed now and then', async () => {
    const { page } = await visit(SENSITIVE, towards);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1_600);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toBe(SENSITIVE);
  });

  it('is the first thing after the skip link', async () => {
    const { page } = await visit(SENSITIVE);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-quick-exit]:focus').count()).toBe(1);
  });
});
