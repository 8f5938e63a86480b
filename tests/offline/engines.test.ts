/** The main paths without a connection in the two other engines; Chromium walks them in `without-connection.test.ts`. */
import { Key } from 'selenium-webdriver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { launchWebKit } from '../../scripts/browser/webkit.ts';
import { eventually, nl } from '../browser/reader.ts';
import { page as builtPage, dist } from '../site/pages.ts';
import { type Connection, connect } from './connection.ts';

/** What both drivers can do. */
interface Engine {
  readonly open: (address: string) => Promise<unknown>;
  /** Value of an expression in the page; of a promise what it becomes. */
  readonly read: <T>(expression: string) => Promise<T>;
  /** Presses keys where the focus is, and Enter after them. */
  readonly enter: (text: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

async function firefox(): Promise<Engine> {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  return {
    open: (address) => page.goto(address),
    read: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    enter: async (text) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    close: () => browser.close(),
  };
}

async function webKit(): Promise<Engine> {
  const { browser, close } = await launchWebKit();
  return {
    open: (address) => browser.get(address),
    read: <T>(expression: string) =>
      browser.executeAsyncScript<T>(`Promise.resolve(${expression}).then(arguments[arguments.length - 1])`),
    enter: (text) => browser.actions().sendKeys(text, Key.ENTER).perform(),
    close,
  };
}

describe.each([
  ['Firefox', firefox],
  ['WebKit', webKit],
] as const)('%s, after one visit, without a connection', (_, launch) => {
  let engine: Engine;
  let connection: Connection;
  const open = (path: string) => engine.open(connection.origin + path);
  const text = (selector: string) => engine.read<string>(`document.querySelector('${selector}')?.innerText ?? ''`);

  beforeAll(async () => {
    [engine, connection] = await Promise.all([launch(), connect(dist)]);
    await open('/');
    // As the dialog leaves it for who lets this device remember the place.
    await engine.read(`localStorage.setItem('loket.place', '{"gemeente":"gm0344"}') ?? 0`);
    // The last of what follows by itself.
    await engine.read(
      `(async () => { while (!(await caches.match('/balie/'))) await new Promise((look) => setTimeout(look, 200)); return 0 })()`,
    );
    await connection.cut();
  }, 180_000);

  afterAll(async () => {
    await engine?.close();
    await connection?.cut();
  });

  it('answers a question that is typed, for the gemeente of the resident', async () => {
    await open('/');
    await eventually(() => engine.read<number>(`performance.getEntriesByName('usable').length`)).toBe(1);
    await engine.read(`document.querySelector('#vraag').focus() ?? 0`);
    await engine.enter('mijn kliko is niet geleegd');
    await eventually(() => text('.answer .card-subject')).toBe('Afval en containers');
    await eventually(() => text('.answer .card-name')).toBe('Gemeente Utrecht');
  });

  it('shows a service, drawn from the data, and says how old it is', async () => {
    await open('/diensten/afval-en-containers/');
    await eventually(() => text('h1')).toBe('Afval en containers');
    await eventually(() => text('.card-name')).toBe('Gemeente Utrecht');
    await eventually(() => text('[data-state]')).toContain('U leest de bewaarde tekst van');
  });

  it.each(['situaties/achttien-worden', 'brieven/aanmaning-belastingdienst', 'gemeenten/utrecht'])(
    'shows %s as it is with a connection',
    async (path) => {
      const [, title = ''] = /<h1[^>]*>([^<]+)/.exec(builtPage(`${path}/index.html`)) ?? [];
      await open(`/${path}/`);
      await eventually(() => text('h1')).toContain(title.trim());
      expect(
        await engine.read(`'kept' in document.documentElement.dataset && !document.querySelector('[data-entry]')`),
      ).toBe(true);
    },
  );

  it('opens the counter, which answers', async () => {
    await open('/balie/');
    await eventually(() => text('.desk-middle')).toContain('Klaar voor de volgende inwoner');
    await eventually(() => engine.read<string>(`document.activeElement?.id ?? ''`)).toBe('balie-vraag');
    await engine.enter('huurtoeslag aanvragen');
    await eventually(() => text('.desk-middle h2')).toContain('Huurtoeslag');
    await eventually(() => text('.desk-staff')).toContain('Ga na');
  });

  it('says what it does not keep, and can be asked there', async () => {
    await open('/zomaar/iets/');
    await eventually(() => text('h1')).toBe(nl('offline.title'));
    await eventually(() => engine.read<boolean>(`'complete' in document.querySelector('[data-ask]').dataset`)).toBe(
      true,
    );
  });
});
