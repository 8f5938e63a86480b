/** A reader whose device keeps the loket. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from '../browser/reader.ts';

export interface Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything that the browser complained of. */
  readonly complaints: string[];
}

export async function newReader(
  browser: Browser,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Reader> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(10_000);
  return watch(context, prepare);
}

export async function watch(
  context: BrowserContext,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Reader> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  await prepare?.(context);
  return { context, page: await context.newPage(), complaints };
}

/** Until the device keeps the loket. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 20_000,
  });
}

/** Until what did not fit in the first visit has followed. */
export async function untilAtRest(page: Page): Promise<void> {
  while (!(await addresses(page)).some((address) => address === '/balie/')) await page.waitForTimeout(100);
}

/** Of everything in the caches, without the fingerprint of what belongs together. */
export function addresses(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .sort();
  });
}

/** Until what the device keeps is what the worker of this version keeps. */
export function untilVersion(page: Page, version: string): Promise<unknown> {
  return eventually(() => versions(page)).toContain(version) as unknown as Promise<unknown>;
}

/** Versions of the data that are kept, the oldest first. */
export function versions(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => /^loket-[0-9a-f]{10}$/.test(name));
    const found = await Promise.all(
      names.map(async (name) => {
        const ask = (await (await caches.open(name)).keys()).find(({ url }) => url.endsWith('/ask.json'));
        return ask ? new URL(ask.url).pathname.split('/')[2] : undefined;
      }),
    );
    return found.filter((each) => each !== undefined);
  });
}

/** Version of the data that a page belongs to. */
export function versionOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['root']?.split('/')[2] ?? '');
}

export function isKept(page: Page): Promise<boolean> {
  return page.evaluate(() => 'kept' in document.documentElement.dataset);
}

/** What the bar at the foot of the page says. */
export async function state(page: Page): Promise<string> {
  const bar = page.locator('[data-state]');
  return (await bar.isVisible()) ? (await bar.innerText()).replace(/\s+/g, ' ').trim() : '';
}

export function expectNoComplaints({ complaints }: Reader, expected = /^$/): void {
  expect(complaints.filter((text) => !expected.test(text))).toEqual([]);
}
