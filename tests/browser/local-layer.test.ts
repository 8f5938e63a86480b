/** What a gemeente adds, as its residents see it on a real page; and what others do not. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openLoket } from './loket.ts';

const loket = openLoket();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function livingIn(gemeente: string) {
  return {
    prepare: (context: { addInitScript: (script: string) => Promise<unknown> }) =>
      context.addInitScript(`sessionStorage.setItem('loket.place', '${JSON.stringify({ gemeente })}')`),
  };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await tool.run()).violations.map(({ id }) => id);
  });
}

it('names the other body on the page of a service, and is as before when the place is forgotten', async () => {
  const { page, requests } = await loket.visit('/diensten/bijstand-aanvragen/', livingIn('gm0312'));
  const card = page.locator('.card');
  const room = card.locator('[data-local-room]').getByText('In Bunnik');
  await room.waitFor();
  expect(await card.locator('.card-name').textContent()).toContain('RDWI Kromme Rijn Heuvelrug');
  expect(await card.locator('a[href="tel:0306929500"]').count()).toBeGreaterThan(0);
  expect(await card.locator('.card-because').textContent()).toContain('buurgemeenten');
  expect(await violations(page)).toEqual([]);
  // One of some twenty gemeenten, whichever of them it is.
  expect(requests.map((request) => request.url()).filter((url) => /local-\d+\.json/.test(url))).toHaveLength(1);
  expect(requests.map((request) => request.url()).filter((url) => /gm0312|bunnik/i.test(url))).toEqual([]);
  await page.evaluate(() => {
    sessionStorage.clear();
    document.dispatchEvent(new CustomEvent('loket:place'));
  });
  await room.waitFor({ state: 'detached' });
  expect(await card.locator('.card-name').textContent()).toContain('Uw gemeente');
});

it('asks the server for nothing that tells one gemeente from those that share its file', async () => {
  const asked = async (gemeente: string) => {
    const { page, requests } = await loket.visit('/diensten/afval-en-containers/', livingIn(gemeente));
    await page.locator('.card .fact:visible', { hasText: /^In / }).first().waitFor();
    await page.waitForLoadState('networkidle');
    return requests
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => /local|layer/.test(path))
      .sort();
  };
  // Of the same file: Bunnik has a layer, Haarlem none.
  const bunnik = await asked('gm0312');
  expect(bunnik.some((path) => path.includes('gemeente-layer'))).toBe(true);
  expect(await asked('gm0392')).toEqual(bunnik);
  // Of the file of Amersfoort nobody has one.
  expect((await asked('gm0307')).some((path) => path.includes('gemeente-layer'))).toBe(false);
});

it('says with whom to ask where nothing is known, and finds an own service for residents alone', async () => {
  const unknown = await loket.visit('/diensten/paspoort-aanvragen/', livingIn('gm0307'));
  const line = unknown.page.locator('.card .fact', { hasText: 'In Amersfoort' });
  await line.waitFor();
  expect(await line.textContent()).toMatch(/staat hier nog niet bij.*amersfoort\.nl.*14 033/s);

  const here = await loket.visit('/#vraag=hoe+vraag+ik+een+u-pas+aan', livingIn('gm0344'));
  await here.page.locator('.card').getByText('In Utrecht').waitFor();
  expect(await here.page.locator('.card-subject a').getAttribute('href')).toBe('/gemeenten/utrecht/#u-pas');
  expect(await violations(here.page)).toEqual([]);

  const there = await loket.visit('/#vraag=hoe+vraag+ik+een+u-pas+aan', livingIn('gm0307'));
  await there.page.locator('.card').getByText('In Amersfoort').waitFor();
  expect(await there.page.locator('.card').textContent()).not.toContain('U-pasbureau');
});

it('says with the step of a plan how it goes here, and no longer asks it at the end', async () => {
  const { page, requests } = await loket.visit('/situaties/gemeentelijke-belasting-niet-betalen/', {
    ...livingIn('gm0344'),
    viewport: { width: 320, height: 640 },
  });
  const step = page.locator('#stap-kwijtschelding');
  const varies = page.getByRole('region', { name: 'Dit beslist elke gemeente zelf' });
  await step.getByText('In Utrecht:').waitFor();
  expect(await step.textContent()).toContain('afvalstoffenheffing, de rioolheffing en de ozb');
  expect(await step.locator('.plan-here a').first().getAttribute('href')).toMatch(/^https:\/\/bghu\.nl\//);
  expect(await page.locator('.plan-here').count()).toBe(1);
  expect(await varies.textContent()).not.toContain('Voor welke belastingen kwijtschelding kan');
  // What Utrecht says nothing of is as it was.
  expect(await varies.textContent()).toContain('Tot welk inkomen u kwijtschelding krijgt');
  // The reader knows who wrote it down.
  await page.getByText('De gemeente Utrecht heeft het niet nagekeken.').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
  expect(requests.map((request) => request.url()).filter((url) => /gm0344|utrecht/i.test(url))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await step.getByText('In Utrecht:').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  // Without a place all is national again.
  await page.evaluate(() => {
    sessionStorage.clear();
    document.dispatchEvent(new CustomEvent('loket:place'));
  });
  await step.getByText('In Utrecht:').waitFor({ state: 'detached' });
  expect(await varies.textContent()).toContain('Voor welke belastingen kwijtschelding kan');
});

it('stands on the page of the gemeente, and tells its editors what there is to do', async () => {
  const { page } = await loket.visit('/gemeenten/utrecht/');
  expect(await page.locator('#u-pas').textContent()).toContain('U-pas aanvragen');
  const decides = page.locator('section', { has: page.getByRole('heading', { name: /^Wat Utrecht zelf beslist/ }) });
  expect(await decides.textContent()).toMatch(/Of u als jongere eerder mag aanvragen\s*Bent u jonger dan 27 jaar\?/);
  expect(
    await page
      .getByRole('row', { name: /woensdag/ })
      .first()
      .textContent(),
  ).toContain('9.00 tot 13.00');
  expect(await violations(page)).toEqual([]);
  await page.goto(`${loket.origin()}/redactie/gemeente/bunnik/`);
  const tables = (await page.locator('table').allTextContents()).join();
  expect(tables).toContain('RDWI Kromme Rijn Heuvelrug doet dit.');
  expect(tables).toContain('plans.verbouwen.welstand');
  expect(await violations(page)).toEqual([]);
  for (const file of ['afwijkingen.csv', 'laag.yaml']) {
    const answer = await page.request.get(`${loket.origin()}/redactie/gemeente/bunnik/${file}`);
    expect(answer.ok()).toBe(true);
    expect((await answer.text()).length).toBeGreaterThan(1000);
  }
});

it('names the own bodies in a plan, and who does it instead of the gemeente', async () => {
  const { page } = await loket.visit('/situaties/ww-loopt-af/', livingIn('gm0312'));
  const nameIn = (step: string) => page.locator(`#stap-${step} .step-name`).innerText();
  await page.locator('#stap-bijstand', { hasText: 'RDWI Kromme Rijn Heuvelrug' }).waitFor();
  expect(await nameIn('minimaregelingen')).toBe('Gemeente Bunnik');
  expect(await nameIn('toeslagen')).toBe('Dienst Toeslagen');
  await page.getByLabel('Per organisatie').check({ force: true });
  const lanes = await page.locator('.lane-title bdi').allInnerTexts();
  expect(lanes).toEqual(expect.arrayContaining(['RDWI Kromme Rijn Heuvelrug', 'Gemeente Bunnik']));
  expect(new Set(lanes).size).toBe(lanes.length);
});

it('names who helps near on a plan, for residents of a gemeente that says so', async () => {
  const here = await loket.visit('/situaties/schulden/', livingIn('gm0344'));
  const near = here.page.locator('[data-near]');
  await near.getByText('Hulp dichtbij').waitFor();
  expect(await near.getByRole('heading').textContent()).toBe('In Utrecht');
  expect(await near.getByRole('listitem').allTextContents()).toContainEqual(
    expect.stringContaining('SchuldHulpMaatje Utrecht'),
  );
  expect(await near.getByRole('listitem').allTextContents()).not.toContainEqual(expect.stringContaining('Bibliotheek'));
  expect(await violations(here.page)).toEqual([]);

  const there = await loket.visit('/situaties/schulden/', livingIn('gm0307'));
  await there.page.locator('[data-place-known]:not([hidden])').first().waitFor();
  expect(await there.page.locator('[data-near]').isVisible()).toBe(false);
});
