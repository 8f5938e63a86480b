/**
 * A page: from the server if that answers in time, else what is kept of it, else the offline
 * page, which can still answer questions. Never the browser's own error.
 */

import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { NetworkOnly } from 'workbox-strategies';
import { keeping } from './keeping.ts';
import { lastWords } from './last-words.ts';
import { soon } from './packs.ts';
import { fromPack, keepAround, keptWhole } from './pages.ts';
import { belongs, fromShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

/** Who has the page at hand need not wait longer; who has not, waits until the server gives up. */
const LIMIT = 3_000;

const network = new NetworkOnly({
  plugins: [
    {
      // A server that fails is no better than none.
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new ServerFails(response.status);
        return response;
      },
    },
  ],
});

export async function navigate({ event, request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const path = pathOf(url);
  const [answer, done] = network.handleAll({ event, request });
  event.waitUntil(done.catch(() => undefined));
  const fetched = answer.catch(() => undefined);
  const first = await Promise.race([fetched, after(LIMIT)]);
  if (first) return remember(first, path, event);
  const kept = await keptPage(path);
  if (kept) return kept;
  return (await fetched) ?? (await offlinePage(path));
}

/** A page of this build is worth keeping with its neighbours; one of another build says that there is a new one. */
function remember(response: Response, path: string, event: ExtendableEvent): Response {
  if (response.ok && response.headers.get('content-type')?.startsWith('text/html')) {
    const copy = response.clone();
    event.waitUntil(
      copy.text().then(async (html) => {
        if (!isOfThisBuild(html)) return void (await self.registration.update().catch(() => undefined));
        await keeping(() => keepAround(path)).catch(() => undefined);
      }),
    );
  }
  return response;
}

/** Every script, style and data file that a page names has a fingerprint in its address. */
function isOfThisBuild(html: string): boolean {
  const named = [...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+\.(?:js|css))"/g)].map(([, address = '']) => address);
  const [, root] = /data-root="([^"]+)"/.exec(html) ?? [];
  return named.every(belongs) && root !== undefined && belongs(`${root}ask.json`);
}

async function keptPage(path: string): Promise<Response | undefined> {
  const kept = (await fromShell(path)) ?? (path in soon ? await keptWhole(path) : undefined);
  const html = kept ? await kept.text() : await fromPack(path);
  return html === undefined ? undefined : asKept(html);
}

async function offlinePage(path: string): Promise<Response> {
  const language = path.startsWith('/en/') ? 'en' : 'nl';
  const page = await fromShell(language === 'en' ? '/en/offline/' : '/offline/');
  return asKept(page ? await page.text() : lastWords(language));
}

/** Says on the page itself that it was kept: nothing else tells a page so in every browser. */
function asKept(html: string): Response {
  return new Response(html.replace('<html', '<html data-kept'), {
    headers: {
      'content-type': 'text/html;charset=utf-8',
      // As the server says with every page: nobody may lay ours under theirs.
      'content-security-policy': "frame-ancestors 'none'",
    },
  });
}

/** Without what was typed after it, and with the slash that every page has at its end. */
function pathOf({ pathname }: URL): string {
  return pathname.replace(/index\.html$/, '').replace(/\/?$/, '/');
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

class ServerFails extends Error {
  constructor(status: number) {
    super(`The server answered with status ${status}`);
    this.name = 'ServerFails';
  }
}
