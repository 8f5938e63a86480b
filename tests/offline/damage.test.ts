/** Entries of the cache that hold other bytes than were put there, or half of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchEngine } from '../../scripts/browser/launch.ts';
import { firstVisit } from '../../scripts/offline/first-visit.ts';
import { answer, ask, eventually, nl } from '../browser/reader.ts';
import { dist } from '../site/pages.ts';
import { type Connection, connect } from './connection.ts';
import { newReader, type Reader, untilAtRest, untilKept } from './reader.ts';

const SERVICE = '/diensten/afval-en-containers/';
const SITUATION = '/situaties/achttien-worden/';

const following = Object.keys(firstVisit(dist).soon);
const addressOf = (pattern: RegExp) => following.find((address) => pattern.test(address)) ?? '';
const SITUATIONS = following.filter((address) => address.includes('/nl-situaties'));
const COUNTER = ['/balie/', addressOf(/^\/balie\/desk/), addressOf(/desk\.json/)];

let browser: Browser;
let connection: Connection;
let reader: Reader;

beforeAll(async () => {
  browser = await launchEngine();
});

afterAll(() => browser.close());

beforeEach(async () => {
  connection = await connect(dist);
  reader = await newReader(browser);
  await open('/');
  await untilKept(reader.page);
  await untilAtRest(reader.page);
});

afterEach(async () => {
  await reader.context.close();
  await connection.cut();
});

const open = (path: string) => reader.page.goto(connection.origin + path);
const title = () => reader.page.locator('h1').innerText();

/** Each kept file is cut off half-way, or made to hold something else. */
function damage(page: Page, addresses: readonly string[], how: 'half' | 'other'): Promise<void> {
  return page.evaluate(
    async ([damaged, half]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!damaged.includes(new URL(request.url).pathname)) continue;
          const kept = await cache.match(request);
          const body = (await kept?.text()) ?? '';
          const headers = kept?.headers ?? {};
          await cache.put(
            request,
            new Response(half ? body.slice(0, body.length / 2) : '<p>Iets anders</p>', { headers }),
          );
        }
      }
    },
    [addresses, how === 'half'] as const,
  );
}

/** Which of these are not kept as they are on the server. */
async function notWhole(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  const kept = await page.evaluate(
    (all) => Promise.all(all.map(async (address) => (await caches.match(address, { ignoreSearch: true }))?.text())),
    addresses,
  );
  return addresses.filter((address, index) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    return kept[index] !== readFileSync(join(dist, file), 'utf8');
  });
}

/** What a browser does with a worker that had nothing to do for half a minute. */
async function endWorker(page: Page): Promise<void> {
  const session = await reader.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

describe.each(['half', 'other'] as const)('what holds %s of what it should', (how) => {
  it('is found out and fetched anew at the next visit with a connection', async () => {
    const damaged = [...SITUATIONS, ...COUNTER, addressOf(/examples/), '/spoed/'];
    await damage(reader.page, damaged, how);
    expect(await notWhole(reader.page, damaged)).toEqual(damaged);
    await endWorker(reader.page);
    await open('/');
    await eventually(() => notWhole(reader.page, damaged)).toEqual([]);
    await connection.cut();
    await open(SITUATION);
    expect(await reader.page.locator('[data-entry]').count()).toBe(0);
    await open('/balie/');
    await reader.page.getByText('Klaar voor de volgende inwoner').waitFor();
  });

  it('is fetched anew when a page around it is visited', async () => {
    await open(SERVICE);
    const packs = () =>
      reader.page.evaluate(async () => {
        const kept = await (await caches.open('loket-pages')).keys();
        return kept.map(({ url }) => new URL(url).pathname).filter((path) => path.includes('nl-diensten'));
      });
    await eventually(packs).toHaveLength(1);
    const around = await packs();
    await damage(reader.page, around, how);
    expect(await notWhole(reader.page, around)).toEqual(around);
    await open(SERVICE);
    await eventually(() => notWhole(reader.page, around)).toEqual([]);
  });

  it('gives way without a connection to the offline page, which answers', async () => {
    await damage(reader.page, [...SITUATIONS, ...COUNTER], how);
    await connection.cut();
    for (const path of [SITUATION, '/balie/']) {
      await open(path);
      await eventually(title).toBe(nl('offline.title'));
    }
    await ask(reader.page, 'mijn kliko is niet geleegd');
    expect(await answer(reader.page).subject.innerText()).toBe('Afval en containers');

    // What was found to be damaged is absent now, which is seen at once.
    await connection.restore();
    await open('/');
    await eventually(() => notWhole(reader.page, ['/balie/'])).toEqual([]);
  });
});
