/** The main path without a connection in the two other engines; Chromium walks it in `without-connection.test.ts`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { launchWebKit } from '../../scripts/browser/webkit.ts';
import { eventually, nl } from '../browser/reader.ts';
import { dist } from '../site/pages.ts';
import { type Connection, connect } from './connection.ts';

/** What both drivers can do. */
interface Engine {
  readonly open: (address: string) => Promise<unknown>;
  /** Value of an expression in the page; of a promise what it becomes. */
  readonly read: <T>(expression: string) => Promise<T>;
  readonly close: () => Promise<unknown>;
}

async function firefox(): Promise<Engine> {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  return {
    open: (address) => page.goto(address),
    read: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: () => browser.close(),
  };
}

async function webKit(): Promise<Engine> {
  const { browser, close } = await launchWebKit();
  return {
    open: (address) => browser.get(address),
    read: <T>(expression: string) =>
      browser.executeAsyncScript<T>(`Promise.resolve(${expression}).then(arguments[arguments.length - 1])`),
    close,
  };
}

describe.each([
  ['Firefox', firefox],
  ['WebKit', webKit],
] as const)('%s, after one visit, without a connection', (_, launch) => {
  let engine: Engine;
  let connection: Connection;
  const text = (selector: string) => engine.read<string>(`document.querySelector('${selector}')?.innerText ?? ''`);

  beforeAll(async () => {
    [engine, connection] = await Promise.all([launch(), connect(dist)]);
  }, 180_000);

  afterAll(async () => {
    await engine?.close();
    await connection?.cut();
  });

  it('answers, shows a service and says what it does not keep', async () => {
    await engine.open(`${connection.origin}/`);
    await expect
      .poll(() => engine.read<string>(`navigator.serviceWorker.controller?.state ?? ''`), {
        timeout: 40_000,
        interval: 200,
      })
      .toBe('activated');
    await connection.cut();

    await engine.open(`${connection.origin}/`);
    await eventually(() => engine.read<number>(`performance.getEntriesByName('usable').length`)).toBe(1);
    await engine.read(
      `(document.querySelector('#vraag').value = 'mijn kliko is niet geleegd', document.querySelector('.query').requestSubmit(), 0)`,
    );
    await eventually(() => text('.answer .card-subject')).toBe('Afval en containers');

    await engine.open(`${connection.origin}/diensten/afval-en-containers/`);
    await eventually(() => text('h1')).toBe('Afval en containers');
    await eventually(() => text('.card-name')).toBe('Uw gemeente');
    await eventually(() => text('[data-state]')).toContain('U leest de bewaarde tekst van');

    await engine.open(`${connection.origin}/zomaar/iets/`);
    await eventually(() => text('h1')).toBe(nl('offline.title'));
    await eventually(() => engine.read<boolean>(`'complete' in document.querySelector('[data-ask]').dataset`)).toBe(
      true,
    );
  }, 120_000);
});
