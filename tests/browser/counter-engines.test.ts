/** Two talks in the engines of Firefox and Safari. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Key } from 'selenium-webdriver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { launchWebKit } from '../../scripts/browser/webkit.ts';
import { serve } from '../../scripts/serve/server.ts';
import { inGroups, writeCode } from '../../widgets/engine/loketcode/code.ts';
import { serviceState } from '../../widgets/engine/loketcode/locate.ts';
import { real } from '../route/real.ts';
import { dist } from '../site/pages.ts';

/** What both drivers can do, in the words of this test. */
interface Keyboard {
  readonly open: (path: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly enter: () => Promise<void>;
  /** Text of the first element; waits until it holds the words. */
  readonly reads: (selector: string, words: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const PATIENCE = 15_000;
let server: Server;
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = await serve(dist, 0);
});
afterAll(() => server.close());

async function firefox(): Promise<Keyboard> {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  return {
    open: async (path) => void (await page.goto(origin() + path)),
    type: (text) => page.keyboard.type(text),
    enter: () => page.keyboard.press('Enter'),
    reads: async (selector, words) => {
      await page.waitForFunction(
        (each, text) => document.querySelector(each)?.textContent?.includes(text),
        { timeout: PATIENCE },
        selector,
        words,
      );
      return page.$eval(selector, (element) => element.textContent ?? '');
    },
    close: () => browser.close(),
  };
}

async function webkit(): Promise<Keyboard> {
  const { browser, close } = await launchWebKit();
  return {
    open: (path) => browser.get(origin() + path),
    type: async (text) => browser.actions().sendKeys(text).perform(),
    enter: async () => browser.actions().sendKeys(Key.ENTER).perform(),
    // Read in the page: an element that is held here may be drawn anew between two commands.
    reads: (selector, words) =>
      browser.wait(async () => {
        const text = await browser.executeScript<string | undefined>(
          'return document.querySelector(arguments[0])?.textContent',
          selector,
        );
        return text?.includes(words) ? text : '';
      }, PATIENCE),
    close,
  };
}

describe.each([
  ['Firefox', firefox],
  ['WebKit', webkit],
] as const)('in %s a clerk helps', (_, start) => {
  let keyboard: Keyboard;

  beforeAll(async () => {
    keyboard = await start();
  });
  afterAll(() => keyboard.close());

  it('a resident with two questions, and reads what both get', async () => {
    await keyboard.open('/balie/');
    await keyboard.reads('.desk-middle', 'Klaar voor de volgende inwoner');
    await keyboard.type('paspoort aanvragen');
    await keyboard.enter();
    await keyboard.reads('.desk-middle h2', 'Paspoort');
    await keyboard.type('v');
    // The counter takes 40 ms to tell a person from a scanner.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await keyboard.type('huurtoeslag aanvragen');
    await keyboard.enter();
    await keyboard.reads('.desk-middle h2', 'Huurtoeslag');
    const paper = await keyboard.reads('.desk-paper', 'Dienst Toeslagen');
    expect(paper).toMatch(/Paspoort/);
  });

  it('a resident with a code, and one with a wrong code', async () => {
    const service = real.loket.graph.services['bijstand-aanvragen'];
    if (!service) throw new Error('no service');
    const code = writeCode(serviceState(service));
    await keyboard.open('/balie/');
    await keyboard.reads('.desk-middle', 'Klaar voor de volgende inwoner');
    await keyboard.type(inGroups(code).toLowerCase());
    await keyboard.enter();
    await keyboard.reads('.desk-middle h2', 'Bijstand');
    await keyboard.type('v');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await keyboard.type(`${code.slice(0, -1)}${code.endsWith('K') ? 'M' : 'K'}`);
    await keyboard.enter();
    await keyboard.reads('.desk-middle', `Teken ${code.length} lijkt verkeerd`);
  });
});
