import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchEngine } from '../../scripts/browser/launch.ts';
import { answer, ask, eventually, nl } from '../browser/reader.ts';
import { dist } from '../site/pages.ts';
import { type Connection, connect } from './connection.ts';
import {
  addresses,
  expectNoComplaints,
  isKept,
  newReader,
  type Reader,
  state,
  untilAtRest,
  untilKept,
} from './reader.ts';

let browser: Browser;
let connection: Connection;

beforeAll(async () => {
  [browser, connection] = await Promise.all([launchEngine(), connect(dist)]);
});

afterAll(async () => {
  await browser.close();
  await connection.cut();
});

/** Somebody who read one page, until all that follows was kept, and then lost the connection. */
async function cutOffAfter(path: string): Promise<Reader> {
  const reader = await newReader(browser);
  await reader.page.goto(connection.origin + path);
  await untilKept(reader.page);
  await untilAtRest(reader.page);
  await connection.cut();
  return reader;
}

describe('after one visit, without a connection', () => {
  let reader: Reader;
  const open = (path: string) => reader.page.goto(connection.origin + path);
  const title = () => reader.page.locator('h1').innerText();

  beforeAll(async () => {
    reader = await cutOffAfter('/');
  });

  afterAll(async () => {
    expectNoComplaints(reader);
    await reader.context.close();
    await connection.restore();
  });

  it('answers a question, with everything about the answer', async () => {
    await open('/');
    expect(await isKept(reader.page)).toBe(true);
    await ask(reader.page, 'mijn kliko is niet geleegd');
    await answer(reader.page).card.locator('.facts').waitFor();
    expect(await answer(reader.page).subject.innerText()).toBe('Afval en containers');
  });

  it('understands other languages', async () => {
    await open('/en/');
    await ask(reader.page, 'i lost my driving licence');
    await eventually(() => answer(reader.page).subject.innerText()).toMatch(/rijbewijs/i);
  });

  it('finds the place of the reader', async () => {
    await open('/diensten/afval-en-containers/');
    await reader.page.locator('.card .button').first().click();
    await reader.page.locator('#plaats').fill('3512');
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('.card-name', { hasText: 'Gemeente Utrecht' }).waitFor();
  });

  it.each([
    ['/diensten/afval-en-containers/', 'Afval en containers'],
    ['/diensten/afval-en-containers?utm_source=krant', 'Afval en containers'],
    ['/diensten/afval-en-containers/index.html', 'Afval en containers'],
    ['/en/diensten/afval-en-containers/', 'Afval en containers'],
    ['/organisaties/uwv/', 'UWV'],
    ['/gemeenten/utrecht/', 'Gemeente Utrecht'],
    ['/waterschappen/waterschap-rivierenland/', 'Waterschap Rivierenland'],
    ['/a-z/', nl('nav.az')],
    ['/brieven/', nl('letter.listTitle')],
    ['/spoed', nl('nav.emergencies')],
  ])('shows %s', async (path, expected) => {
    await open(path);
    await eventually(title).toBe(expected);
    expect(await reader.page.title()).toContain(expected);
    expect(await reader.page.locator('main a').count()).toBeGreaterThan(3);
  });

  it('shows every situation and every letter', async () => {
    for (const list of ['/situaties/', '/brieven/']) {
      await open(list);
      const last = reader.page.locator(`main a[href^="${list}"]`).last();
      const name = await last.innerText();
      await last.click();
      await eventually(title).toBe(name);
    }
  });

  it('offers a quick exit on a sensitive subject', async () => {
    await open('/diensten/huiselijk-geweld/');
    await reader.page.getByRole('link', { name: nl('exit.leave') }).waitFor();
  });

  it('says so of a page that it does not know, and answers there as well', async () => {
    for (const path of ['/zomaar/iets/', '/diensten/bestaat-niet/']) {
      await open(path);
      expect(await title()).toBe(nl('offline.title'));
    }
    await eventually(() => state(reader.page)).toMatch(/^U leest de bewaarde tekst van \d+ [a-z]+ \d{4}\.$/);
    await ask(reader.page, 'mijn kliko is niet geleegd');
    expect(await answer(reader.page).subject.innerText()).toBe('Afval en containers');
  });
});

describe('after one visit in English, without a connection', () => {
  let reader: Reader;
  const open = (path: string) => reader.page.goto(connection.origin + path);

  beforeAll(async () => {
    reader = await cutOffAfter('/en/');
  });

  afterAll(async () => {
    expectNoComplaints(reader);
    await reader.context.close();
    await connection.restore();
  });

  it.each(['/en/situaties/', '/en/brieven/', '/en/gemeenten/'])(
    'shows what stands below %s as it is with a connection',
    async (list) => {
      await open(list);
      const last = reader.page.locator(`main a[href^="${list}"]`).last();
      const name = await last.innerText();
      await last.click();
      await eventually(() => reader.page.locator('h1').innerText()).toContain(name);
      expect(await isKept(reader.page)).toBe(true);
      expect(await reader.page.locator('[data-entry]').count()).toBe(0);
    },
  );

  it('opens the counter, which answers, and the second screen', async () => {
    const { page } = reader;
    await open('/balie/');
    await page.getByText('Klaar voor de volgende inwoner').waitFor();
    await page.keyboard.type('huurtoeslag aanvragen');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.desk-middle h2').innerText()).toContain('Huurtoeslag');
    await eventually(() => page.locator('.desk-staff').innerText()).toContain('Ga na');
    await open('/balie/scherm/');
    expect(await isKept(page)).toBe(true);
    expect(await page.locator('[data-entry]').count()).toBe(0);
  });
});

describe('what the device keeps', () => {
  // What fails half-way must not take the connection from what follows.
  beforeEach(() => connection.restore());

  it('grows to all pages when the reader asks, and is removed when the reader asks', async () => {
    const reader = await newReader(browser);
    const { page } = reader;
    await page.goto(`${connection.origin}/offline-bewaren/`);
    const keep = page.getByRole('button', { name: nl('keep.do') });
    await keep.waitFor({ timeout: 20_000 });
    expect(await keep.innerText()).toMatch(/\(\d(,\d)? MB\)/);
    await keep.click();
    await eventually(() => page.locator('[data-keep-status]').innerText()).toMatch(
      /^Alles is bewaard: 1\d{3} pagina’s\.$/,
    );
    expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(1);
    await connection.cut();
    await page.goto(`${connection.origin}/woorden/`);
    expect(await page.locator('h1').innerText()).toBe(nl('words.title'));
    await page.goto(`${connection.origin}/gemeenten/zwolle/`);
    expect(await page.locator('.details').count()).toBeGreaterThan(0);

    await page.goto(`${connection.origin}/offline-bewaren/`);
    await page.getByRole('button', { name: nl('keep.forget') }).click();
    await page.getByText(nl('keep.forgotten')).waitFor();
    expect(
      await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]),
    ).toEqual([[], []]);
    expectNoComplaints(reader);
    await reader.context.close();
  });

  it('stays removed when a file that was under way comes after all', async () => {
    const { page, context } = await newReader(browser);
    const { asked, release } = connection.hold(/nl-situaties-1/);
    await page.goto(`${connection.origin}/offline-bewaren/`);
    const forget = page.getByRole('button', { name: nl('keep.forget') });
    await forget.waitFor({ timeout: 20_000 });
    await asked;
    await forget.click();
    await page.getByText(nl('keep.forgotten')).waitFor();
    release();
    // Longer than a file takes that only waited to be sent.
    await page.waitForTimeout(1_000);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await context.close();
  });

  it('is the same whatever is asked, and says nothing of what was read', async () => {
    const kept = [];
    for (const [question, path] of [
      ['mijn kliko is niet geleegd', '/diensten/afval-en-containers/'],
      ['ik word geslagen door mijn man', '/diensten/aangifte-doen/'],
    ] as const) {
      const { page, context } = await newReader(browser);
      await page.goto(connection.origin);
      await ask(page, question);
      await untilKept(page);
      await page.goto(connection.origin + path);
      await eventually(() => addresses(page)).toContainEqual(expect.stringMatching(/nl-diensten/));
      // What follows at rest comes for every reader too, but not at the same moment.
      await untilAtRest(page);
      kept.push(await addresses(page));
      await context.close();
    }
    expect(kept[0]).toEqual(kept[1]);
  });
});
