/** Which pages hear messages, and what a message can do to them, under the policy that every server sends. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Sheet, sheetOf } from '../../widgets/desk/sheet.ts';
import { asks, atCounter, press } from './clerk.ts';
import { expectUnharmed, harmful, watching } from './harm.ts';
import { openLoket } from './loket.ts';
import { ask } from './reader.ts';

const loket = openLoket();
const { visit } = loket;

describe('messages from another window', () => {
  /** Notes who listens, before any script of the page. */
  const noting = (context: BrowserContext) =>
    context.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof listen>) {
        if (this === window && /^message/.test(args[0])) heard.push(`${args[0]} ${new Error().stack}`);
        return listen.apply(this, args);
      };
    });
  const heard = (page: Page) =>
    page.evaluate(() => [...(window as unknown as { heard: string[] }).heard, window.onmessage].filter(Boolean));

  it.each([
    '/',
    '/en/',
    '/diensten/afval-en-containers/',
    '/situaties/overlijden-naaste/',
    '/brieven/cjib-boete/',
    '/gemeenten/utrecht/',
    '/widget/',
    '/offline-bewaren/',
    '/balie/scherm/',
  ])('are heard by nothing on %s', async (path) => {
    const { page } = await visit(path, { prepare: noting });
    await page.waitForLoadState('networkidle');
    if (path === '/') await ask(page, 'mijn kliko is niet geleegd');
    expect(await heard(page)).toEqual([]);
  });

  it('are heard by nothing at the counter', async () => {
    const { page } = await atCounter(loket, { prepare: noting });
    await asks(page, 'zorgtoeslag aanvragen');
    expect(await heard(page)).toEqual([]);
  });

  it('would be noted if they were', async () => {
    const { page } = await visit('/privacy/', { prepare: noting });
    await page.evaluate(() => addEventListener('message', () => {}));
    expect(await heard(page)).toHaveLength(1);
  });
});

describe('the channel between counter and second screen', () => {
  const line = (nl: string) => ({ nl });
  const saying = (words: string): Sheet =>
    sheetOf('nl', {
      key: words,
      urgent: false,
      sensitive: false,
      subject: line(words),
      who: words,
      because: line(words),
      doing: [{ nl: words, value: words, note: line(words) }],
      bring: [line(words)],
      steps: [{ id: words, text: line(words), note: line(words), who: words }],
      contact: { phone: words, visit: words, website: words },
      code: '23456789',
      translation: 'none',
    });

  /** The second screen, and another page of the same origin, which can speak on the channel. */
  async function screen(): Promise<{ page: Page; say: (...messages: readonly unknown[]) => Promise<void> }> {
    const { page, context } = await visit('/balie/scherm/', watching);
    const other = await context.newPage();
    await other.goto(`${loket.origin()}/privacy/`);
    const say = (...messages: readonly unknown[]) =>
      other.evaluate((all) => {
        const channel = new BroadcastChannel('loket.balie');
        for (const message of all) channel.postMessage(message);
        channel.close();
      }, messages);
    // Its script is there as soon as it shows what it is told.
    await expect
      .poll(async () => {
        await say({ kind: 'show', sheet: saying('goed') });
        return page.locator('.sheet-subject').count();
      })
      .toBe(1);
    return { page, say };
  }
  const subject = (page: Page) => page.locator('.sheet-subject').innerText();
  const settled = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));

  it('draws what is a sheet as text', async () => {
    const { page, say } = await screen();
    for (const text of harmful) await say({ kind: 'show', sheet: saying(text.slice(0, 4_000)) });
    await say({ kind: 'show', sheet: saying('<img src=x onerror=alert(1)>') });
    await expect.poll(() => subject(page)).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
    await expectUnharmed(page);
  });

  it('keeps what it shows when a message is no sheet', async () => {
    const { page, say } = await screen();
    const good = saying('goed');
    const [part] = good.parts;
    const wrong = [
      null,
      1,
      'show',
      [],
      {},
      { kind: 'hello' },
      { kind: 'anders', sheet: saying('slecht') },
      ...[null, '<b>slecht</b>', [], {}, { parts: [] }, { ...good, parts: 'slecht' }, { ...good, parts: [null] }],
    ];
    const sheets = [
      { ...good, together: undefined },
      { ...good, parts: [{ ...part, subject: { type: 'img', props: { src: 'x', onerror: 'alert(1)' }, key: null } }] },
      { ...good, parts: [{ ...part, subject: line('slecht'), code: 'A'.repeat(9_000) }] },
      { ...good, parts: [{ ...part, subject: line('slecht'), steps: 'slecht' }] },
    ];
    await say(...wrong, ...[...wrong, ...sheets].map((sheet) => ({ kind: 'show', sheet })));
    await settled(page);
    expect(await subject(page)).toBe('goed');
    await expectUnharmed(page);
    // And still follows the counter.
    await say({ kind: 'show' });
    await page.locator('.sheet').waitFor({ state: 'detached' });
  });

  it('is not filled by a message that is far too large', async () => {
    const { page, say } = await screen();
    const good = saying('goed');
    const long = saying('x'.repeat(5_000_000));
    const many = { ...good, parts: Array.from({ length: 20_000 }, (_, at) => ({ ...good.parts[0], key: `${at}` })) };
    await say({ kind: 'show', sheet: long }, { kind: 'show', sheet: many });
    await settled(page);
    expect(await subject(page)).toBe('goed');
    expect(await page.locator('*').count()).toBeLessThan(500);
  });

  it('does not stop the counter, which still answers a screen that opens', async () => {
    const { page, context } = await atCounter(loket);
    await asks(page, 'zorgtoeslag aanvragen');
    const open = async () => {
      const [screen] = await Promise.all([context.waitForEvent('page'), press(page, 's')]);
      await screen.locator('.sheet-subject').waitFor();
      return screen;
    };
    const first = await open();
    await first.evaluate(() => {
      const channel = new BroadcastChannel('loket.balie');
      for (const message of [null, 1, 'hello', [], {}, { kind: null }, { kind: 'hello', sheet: '<b>' }])
        channel.postMessage(message);
    });
    await first.reload();
    expect(await first.locator('.sheet-subject').innerText()).toMatch(/zorgtoeslag/i);
  });
});
