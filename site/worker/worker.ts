/** The service worker: what the loket does without a connection. Written to `/sw.js` by `scripts/offline`. */

import { PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import type { Ask } from '../../widgets/offline/names.ts';
import { forget, keeping, keepingSignal } from './keeping.ts';
import { navigate } from './navigate.ts';
import { packs } from './packs.ts';
import { keepSoon, keptWhole, renewPacks, tidyPacks } from './pages.ts';
import { belongs, copyFromEarlier, mendShell, shell, tidyShells } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(keeping(() => install(event)));
});

async function install(event: ExtendableEvent): Promise<void> {
  await copyFromEarlier().catch(() => undefined);
  await shell.install(event);
  await renewPacks().catch(() => undefined);
  keepingSignal.throwIfAborted();
  // Pages of the build before it go on as they are: their files are kept as well.
  await self.skipWaiting();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.allSettled([tidyShells(), tidyPacks(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  // Pages of our own origin alone can send one.
  const ask = event.data as Ask;
  if (ask.kind === 'rest') event.waitUntil(keeping(() => mendAndFollow(event)).catch(() => undefined));
  event.waitUntil(answer(ask).then((said) => event.ports[0]?.postMessage(said)));
});

async function mendAndFollow(event: ExtendableMessageEvent): Promise<void> {
  await mendShell(event);
  await keepSoon(languageOf(event.source));
}

/** Of the page that sent a message. */
function languageOf(source: ExtendableMessageEvent['source']): 'nl' | 'en' {
  return source instanceof Client && new URL(source.url).pathname.startsWith('/en/') ? 'en' : 'nl';
}

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.kind) {
    case 'forget':
      return forget();
    case 'packs':
      return packs;
    case 'belongs':
      return ask.addresses.every(belongs);
    case 'rest':
      return true;
  }
}

registerRoute(({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate', navigate);
registerRoute(new PrecacheRoute(shell, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] }));
// Addresses with a fingerprint cannot be mistaken: any build that is kept may answer.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/(_astro|data|balie)\//.test(url.pathname),
  async ({ event, request, url }) => (await keptWhole(url.pathname)) ?? new NetworkOnly().handle({ event, request }),
);
