/** What goes wrong on a device or a server, made to happen in a real browser. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launchEngine } from '../../scripts/browser/launch.ts';
import { retireOffline } from '../../scripts/offline/make.ts';
import { answer, ask, en, eventually, nl } from '../browser/reader.ts';
import { copyOf, firstBuild, nextBuild, RENEWED, removeBuilds, SERVICE } from './builds.ts';
import { type Connection, connect } from './connection.ts';
import {
  expectNoComplaints,
  isKept,
  newReader,
  type Reader,
  state,
  untilKept,
  versionOf,
  versions,
  watch,
} from './reader.ts';

const KLIKO = 'mijn kliko is niet geleegd';
const NAME = 'Afval en containers';

let browser: Browser;
let first: string;
let next: string;
let connection: Connection;
let reader: Reader;

beforeAll(async () => {
  [browser, first] = await Promise.all([launchEngine(), firstBuild()]);
  // After the first, not beside it: files of one size and one millisecond are the same file to a browser that asks what has changed.
  next = await nextBuild();
}, 120_000);

afterAll(async () => {
  await browser.close();
  removeBuilds(first, next);
});

beforeEach(async () => {
  connection = await connect(first);
  reader = await newReader(browser);
});

afterEach(async () => {
  await reader.context.close();
  await connection.cut();
});

const open = (path = '/') => reader.page.goto(connection.origin + path);

async function visit(): Promise<void> {
  await open();
  await untilKept(reader.page);
}

/** The name that the answer gives, and the one on the page of the service: of one version when they are equal. */
async function names(page: Page): Promise<readonly string[]> {
  await ask(page, KLIKO);
  const asked = await answer(page).subject.innerText();
  await page.goto(`${connection.origin}/diensten/${SERVICE}/`);
  const heading = page.locator('h1');
  await eventually(() => heading.innerText()).not.toBe(nl('offline.title'));
  return [asked, await heading.innerText()];
}

describe('an update', () => {
  it('is whole or not there: with half of it on the server, the older version is kept', async () => {
    await visit();
    const [old] = await versions(reader.page);
    // The new worker is there and so are its pages; one file of its data is not yet.
    const half = copyOf(next);
    const [version = ''] = readdirSync(join(half, 'data')).filter((name) => name !== 'pages');
    rmSync(join(half, 'data', version, 'ranking.json'));
    await connection.restore(half);
    await open();
    await eventually(() => reader.page.evaluate(async () => (await caches.keys()).length)).toBe(3);
    await connection.cut();
    await open();
    expect(await versionOf(reader.page)).toBe(old);
    expect(await names(reader.page)).toEqual([NAME, NAME]);

    await connection.restore(next);
    await open();
    await eventually(() => current(reader.page)).toBe(version);
    await connection.cut();
    await open();
    expect(await versionOf(reader.page)).toBe(version);
    expect(await names(reader.page)).toEqual([RENEWED, RENEWED]);
    removeBuilds(half);
  });

  it('is refused when the server still has pages of before', async () => {
    await visit();
    const mixed = copyOf(first);
    copyFileSync(join(next, 'sw.js'), join(mixed, 'sw.js'));
    await connection.restore(mixed);
    await open();
    const refused = await reader.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise((resolve) =>
        registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true }),
      );
      await registration.update().catch(() => undefined);
      const worker = (registration.installing ?? (await found)) as ServiceWorker;
      if (worker.state !== 'redundant') await new Promise((resolve) => worker.addEventListener('statechange', resolve));
      return worker.state;
    });
    expect(refused).toBe('redundant');
    await connection.cut();
    await open();
    expect(await names(reader.page)).toEqual([NAME, NAME]);
    removeBuilds(mixed);
  });

  it('that is under way does not bring back what the reader has removed', async () => {
    await visit();
    await open('/offline-bewaren/');
    const forget = reader.page.getByRole('button', { name: nl('keep.forget') });
    await forget.waitFor();
    await connection.restore(next);
    const { asked, release } = connection.hold(/\/ranking\.json/);
    await reader.page.evaluate(() => void navigator.serviceWorker.ready.then((found) => found.update()));
    await asked;
    await forget.click();
    await reader.page.getByText(nl('keep.forgotten')).waitFor();
    release();
    // Longer than an update takes of which one file was awaited.
    await reader.page.waitForTimeout(1_000);
    expect(await reader.page.evaluate(() => caches.keys())).toEqual([]);
  });

  it('leaves an open page as it is, and says so', async () => {
    await visit();
    await open(`/diensten/${SERVICE}/`);
    await connection.restore(next);
    await reader.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await eventually(() => state(reader.page)).toContain(nl('offline.renewed'));
    // What the open page still needs is no longer on the server, nor in the cache of the new version.
    await connection.cut();
    await reader.page.locator('.card .button').first().click();
    await reader.page.locator('#plaats').fill('3512');
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('.card-name', { hasText: 'Gemeente Utrecht' }).waitFor();
    await reader.page.getByRole('button', { name: nl('offline.renew') }).click();
    await eventually(() => reader.page.locator('h1').innerText()).toBe(RENEWED);
    expect(await state(reader.page)).not.toContain(nl('offline.renewed'));
  });
});

describe('a device', () => {
  it('with a full disk has the loket with a connection, and hears of it when it wants to keep all', async () => {
    const limit = async (quotaSize?: number) => {
      const session = await reader.context.newCDPSession(reader.page);
      await session.send('Storage.overrideQuotaForOrigin', {
        origin: connection.origin,
        ...(quotaSize && { quotaSize }),
      });
    };
    await limit(200_000);
    await open();
    expect(await names(reader.page)).toEqual([NAME, NAME]);
    expect(
      await reader.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null),
    ).toBe(null);

    await limit();
    await visit();
    await open('/offline-bewaren/');
    const keep = reader.page.getByRole('button', { name: nl('keep.do') });
    await keep.waitFor();
    await limit(1_000);
    await keep.click();
    await reader.page.getByText(nl('keep.full')).waitFor();
    await connection.cut();
    await open();
    expect(await names(reader.page)).toEqual([NAME, NAME]);
  });

  it('that forbids storage has the loket with a connection, without a complaint', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loket-device-'));
    mkdirSync(join(folder, 'Default'));
    // As in the settings of the browser: block all cookies, and with them all other storage.
    writeFileSync(
      join(folder, 'Default/Preferences'),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: findBrowser(console.log),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu'],
    });
    const careful = await watch(context);
    await careful.page.goto(connection.origin);
    const forbidden = () => {
      try {
        return localStorage.length;
      } catch (error) {
        return (error as Error).name;
      }
    };
    expect(await careful.page.evaluate(forbidden)).toBe('SecurityError');
    expect(await names(careful.page)).toEqual([NAME, NAME]);
    await careful.page.goto(`${connection.origin}/offline-bewaren/`);
    await eventually(() => careful.page.locator('[data-keep-status]').innerText()).toBe(nl('keep.impossible'));
    expectNoComplaints(careful);
    await context.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('that damaged what it kept fetches it anew, and until then answers with what is whole', async () => {
    await visit();
    const damage = (ending: string) =>
      reader.page.evaluate(async (end) => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys())
            if (new URL(request.url).pathname.endsWith(end))
              await cache.put(request, new Response('{"half": [', { headers: { 'content-type': 'application/json' } }));
        }
      }, ending);
    await damage('/index.json');
    await open();
    expect(await names(reader.page)).toEqual([NAME, NAME]);
    await connection.cut();
    await open();
    expect(await names(reader.page)).toEqual([NAME, NAME]);

    // Without a connection a damaged page gives way to the offline page, which answers.
    await damage('/en/spoed/');
    await open('/en/spoed/');
    expect(await reader.page.locator('h1').innerText()).toBe(en('offline.title'));
  });

  it('whose cache was cleared says so without a connection, and keeps the loket anew with one', async () => {
    await visit();
    const clear = () =>
      reader.page.evaluate(
        async () => void (await Promise.all((await caches.keys()).map((name) => caches.delete(name)))),
      );
    await clear();
    await connection.cut();
    await open('/en/');
    expect(await reader.page.locator('h1').innerText()).toBe('You are offline');
    expect(await reader.page.locator('main').innerText()).toContain('112');
    await connection.restore();
    await open();
    await eventually(() => versions(reader.page)).toHaveLength(1);
    await eventually(() =>
      reader.page.evaluate(async () => (await caches.match('/offline/', { ignoreSearch: true })) !== undefined),
    ).toBe(true);
    await eventually(() => complete(reader.page)).toBe(true);
    await connection.cut();
    await open('/zomaar/');
    await ask(reader.page, KLIKO);
  });

  it.each([
    ['2001-01-01', ''],
    ['2040-01-01', nl('offline.old', { date: '' }).split('. ')[1] ?? ''],
  ])('whose clock says %s answers all the same', async (day, says) => {
    await reader.page.clock.setFixedTime(new Date(day));
    await visit();
    expect(await names(reader.page)).toEqual([NAME, NAME]);
    await eventually(() => state(reader.page)).toContain(says);
    if (says === '') expect(await state(reader.page)).toBe('');
    await connection.cut();
    await open();
    expect(await isKept(reader.page)).toBe(true);
    expect(await names(reader.page)).toEqual([NAME, NAME]);
  });
});

describe('the worker that takes itself away', () => {
  it('removes itself and what was kept', async () => {
    await visit();
    const retired = copyOf(first);
    await retireOffline(retired);
    await connection.restore(retired);
    await reader.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await eventually(() =>
      reader.page.evaluate(async () => [
        await caches.keys(),
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    ).toEqual([[], 0]);
    await open();
    expect(await names(reader.page)).toEqual([NAME, NAME]);
    expectNoComplaints(reader);
    removeBuilds(retired);
  });
});

/**
 * Version of the worker that answers now; undefined while another one is about to. Nothing is asked
 * of the old one then: a browser replaces it when it is at rest only.
 */
function current(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.installing || registration?.waiting) return undefined;
    const html = await (await fetch('/offline/')).text();
    return /data-root="\/data\/([^/]+)\//.exec(html)?.[1];
  });
}

/** Whether everything that the worker keeps is there. */
function complete(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((each) => /^loket-[0-9a-f]{10}$/.test(each));
    const keys = await (await caches.open(name)).keys();
    return keys.some(({ url }) => url.endsWith('/details.json')) && keys.some(({ url }) => url.includes('/_astro/'));
  });
}
