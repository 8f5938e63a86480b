/**
 * The built site on the server of `npm start`, and a browser: one of each for a test file.
 * What must hold on every visit is held here, after each test.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchEngine } from '../../scripts/browser/launch.ts';
import { serve } from '../../scripts/serve/server.ts';
import { dist } from '../site/pages.ts';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** All that was asked of a server, in order. */
  readonly requests: readonly Request[];
}

export interface Visitor extends BrowserContextOptions {
  /** Set up before the first page is asked for. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Complaints of the browser that belong to the test. */
  readonly expected?: RegExp;
  /** How far the page has come when the visit begins; ready to be used when left out. */
  readonly until?: 'commit' | 'load';
}

export interface OpenLoket {
  readonly origin: () => string;
  /** A reader with a device of their own opens a page; what it keeps for later is tested in `tests/offline`. */
  readonly visit: (path: string, visitor?: Visitor) => Promise<Visit>;
}

interface Watched extends Visit {
  readonly requests: Request[];
  readonly complaints: string[];
  readonly expected?: RegExp | undefined;
}

/** To be called once, at the top of a test file. */
export function openLoket(): OpenLoket {
  let server: Server;
  let browser: Browser;
  let visits: Watched[] = [];
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(dist, 0), launchEngine()]);
  });

  afterEach(async () => {
    const ended = visits;
    visits = [];
    for (const visit of ended) await expectGoodManners(visit, origin());
    await Promise.all(ended.map(({ context }) => context.close()));
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return {
    origin,
    async visit(path, { prepare, expected, until = 'load', ...options } = {}) {
      const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block', ...options });
      const visit: Watched = { context, page: await context.newPage(), requests: [], complaints: [], expected };
      // Well below the time that a test has, so that a failure says what was waited for.
      context.setDefaultTimeout(8_000);
      visits.push(visit);
      await watch(visit);
      await prepare?.(context);
      const listening = until === 'load' && options.javaScriptEnabled !== false && isAskPage(path);
      await visit.page.goto(origin() + path, { waitUntil: until });
      // Until the view listens to the field, which is after the page was loaded.
      if (listening) await visit.page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
      return visit;
    },
  };
}

function isAskPage(path: string): boolean {
  return /^\/(en\/)?(#|$)/.test(path);
}

async function watch({ context, requests, complaints }: Watched): Promise<void> {
  context.on('request', (request) => requests.push(request));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI}`),
    );
  });
}

/** No error, no forbidden script or style, no request to anyone else, no cookie. */
async function expectGoodManners({ context, requests, complaints, expected }: Watched, origin: string): Promise<void> {
  expect(complaints.filter((text) => !expected?.test(text))).toEqual([]);
  const others = requests.map((request) => request.url()).filter((url) => !url.startsWith(origin));
  expect(others.filter((url) => !expected?.test(url))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
}
