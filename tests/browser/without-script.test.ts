import { describe, expect, it } from 'vitest';
import { openLoket } from './loket.ts';
import { nl } from './reader.ts';

const { visit } = openLoket();
const without = { javaScriptEnabled: false };

describe('without script', () => {
  it('the home page shows the ways in, and no field that does nothing', async () => {
    const { page } = await visit('/', without);
    expect(await page.locator('#vraag').isVisible()).toBe(false);
    expect(await page.locator('input:visible, button:visible').count()).toBe(0);
    expect(await page.locator('noscript p:visible').innerText()).toBe(nl('home.noScript'));
    for (const way of [nl('nav.az'), nl('nav.organisations'), nl('nav.gemeenten'), nl('nav.emergencies')])
      expect(await page.getByRole('main').getByRole('link', { name: way }).first().isVisible()).toBe(true);
    expect(await page.locator('main .rows a:visible').count()).toBeGreaterThan(5);
  });

  it('the page of a service is complete', async () => {
    const { page } = await visit('/diensten/huurtoeslag/', without);
    const card = page.locator('.card');
    expect(await card.locator('.card-name').innerText()).toBe('Dienst Toeslagen');
    expect(await card.locator('.card-because').innerText()).not.toBe('');
    expect(await card.locator('.card-actions .button').first().getAttribute('href')).toMatch(/^https:/);
    expect(await card.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
    expect(await card.locator('.facts .fact').count()).toBeGreaterThan(2);
    for (const folded of await card.locator('details').all()) {
      await folded.locator('summary').click();
      expect(await folded.locator('li').first().isVisible()).toBe(true);
    }
  });

  it('the page of a service of the gemeente leads to the list of gemeenten', async () => {
    const { page } = await visit('/diensten/afval-en-containers/', without);
    await page.locator('.card .button:visible').first().click();
    await page.getByRole('link', { name: 'Utrecht', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('Gemeente Utrecht');
    expect(await page.locator('main a[href^="tel:"]').first().innerText()).toBe('14 030');
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  it('a deciding question works as links to a referral', async () => {
    const { page } = await visit('/vragen/belasting/', without);
    await page.getByRole('link', { name: 'Over inkomen, erfenis, btw of auto' }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/vragen\//);
    await page.locator('.asked .choice').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/diensten\//);
    expect(await page.locator('.card-name').innerText()).toBe('Belastingdienst');
  });

  it('who does not know the answer is led to a desk', async () => {
    const { page } = await visit('/vragen/belasting/', without);
    await page.getByRole('link', { name: nl('ask.unsure') }).click();
    expect(await page.locator('h1').innerText()).toBe('Belastingdienst');
  });

  it('a sensitive page can still be left by its link', async () => {
    const { page } = await visit('/diensten/hulp-bij-schulden/', without);
    const exit = page.locator('[data-quick-exit]');
    expect(await exit.isVisible()).toBe(true);
    expect(await exit.getAttribute('href')).toMatch(/^https:/);
    expect(await page.getByText(nl('exit.hint')).isVisible()).toBe(false);
  });
});
