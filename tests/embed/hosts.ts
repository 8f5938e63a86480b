/**
 * The loket on one origin, and pages of a gemeente on another: two servers on this machine,
 * and a browser. One of each for a test file.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchEngine } from '../../scripts/browser/launch.ts';
import { serve } from '../../scripts/serve/server.ts';
import { dist } from '../site/pages.ts';

/** A page of a gemeente. */
export interface HostPage {
  /** Inside `<body>`; `LOKET` stands for the origin of the loket. */
  readonly body: string;
  readonly head?: string;
  /** Attributes of `<html>`; `lang="nl"` when left out. */
  readonly html?: string;
  /** Headers; `LOKET` stands for the origin of the loket. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Visit {
  readonly page: Page;
  /** All that was asked of the loket, as paths in order. */
  readonly asked: readonly string[];
  /** Warnings of the element in the console. */
  readonly warnings: readonly string[];
}

export interface Visitor extends BrowserContextOptions {
  /** Complaints of the browser that belong to the test. */
  readonly expected?: RegExp;
  /** What follows the address, such as `?loket-diagnose`. */
  readonly query?: string;
}

/** The servers alone, for who brings another browser. */
export interface Servers {
  readonly loket: () => string;
  /** Address of a page with this content. */
  readonly host: (page: HostPage) => string;
}

/** What a webmaster pastes. */
export const snippet = (attributes = 'gemeente="gm0344"', src = 'LOKET/widget/v1/loket.js', more = '') =>
  `<eerste-loket ${attributes}><a href="LOKET/gemeenten/utrecht/">Zoek welke overheid u helpt</a></eerste-loket>
<script type="module" src="${src}"${more}></script>`;

/** To be called once, at the top of a test file. */
export function openServers(folder = dist): Servers {
  let loket: Server;
  let host: Server;
  const pages: HostPage[] = [];
  const origin = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const filled = (text: string) => text.replaceAll('LOKET', origin(loket));

  beforeAll(async () => {
    loket = await serve(folder, 0);
    host = createServer((request, response) => {
      const page = pages[Number(/^\/(\d+)/.exec(request.url ?? '')?.[1])];
      if (!page) return response.writeHead(204).end();
      for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, filled(value));
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const { html = 'lang="nl"', head = '', body } = page;
      return response.end(
        filled(
          `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gemeente</title>${head}</head><body>${body}</body></html>`,
        ),
      );
    });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  });

  afterAll(() => {
    loket.close();
    host.close();
  });

  return {
    loket: () => origin(loket),
    host: (page) => `${origin(host)}/${pages.push(page) - 1}`,
  };
}

/** The servers and Chromium. After each visit nothing was complained of, and nobody else was asked for anything. */
export function openHosts(folder = dist) {
  const servers = openServers(folder);
  let browser: Browser;
  let ended: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    browser = await launchEngine();
  });
  afterEach(async () => {
    const visits = ended;
    ended = [];
    for (const end of visits) await end();
  });
  afterAll(() => browser.close());

  return {
    ...servers,
    async visit(host: HostPage, { expected, query = '', ...options }: Visitor = {}): Promise<Visit> {
      const context = await browser.newContext({ locale: 'nl-NL', ...options });
      context.setDefaultTimeout(8_000);
      const page = await context.newPage();
      const [requests, complaints, warnings]: [Request[], string[], string[]] = [[], [], []];
      const asked: string[] = [];
      context.on('request', (request) => {
        requests.push(request);
        if (request.url().startsWith(servers.loket())) asked.push(request.url().slice(servers.loket().length));
      });
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
        if (message.type() === 'warning' && message.text().includes('eerste-loket')) warnings.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      const url = servers.host(host);
      ended.push(async () => {
        expect(complaints.filter((text) => !expected?.test(text))).toEqual([]);
        const known = [servers.loket(), new URL(url).origin];
        const others = requests.map((request) => request.url()).filter((each) => !known.includes(new URL(each).origin));
        expect(others).toEqual([]);
        expect(await context.cookies()).toEqual([]);
        await context.close();
      });
      await page.goto(url + query);
      return { page, asked, warnings };
    },
  };
}

/** Asks in the first element of a page, and waits until the focus is on what it says. */
export async function ask(page: Page, question: string, at = 0): Promise<void> {
  const element = page.locator('eerste-loket').nth(at);
  await element.locator('#vraag').fill(question);
  await page.keyboard.press('Enter');
  await element.locator('.answer :is(h2, h3, h4, h5, .notice):focus').waitFor();
}

/** The parts of what an element says. */
export const parts = (page: Page, at = 0) => {
  const element = page.locator('eerste-loket').nth(at);
  return {
    element,
    field: element.locator('#vraag'),
    body: element.locator('.card-name'),
    because: element.locator('.card-because'),
    button: element.locator('.card-actions .button').first(),
    facts: element.locator('.fact'),
    notice: element.locator('.notice'),
    asked: element.locator('.asked'),
    link: page.locator('eerste-loket > a').nth(at),
  };
};
