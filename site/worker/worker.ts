/** The service worker: what the loket does without a connection. Written to `/sw.js` by `scripts/offline`. */

import { PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import type { Ask } from '../../widgets/offline/names.ts';
import { forget, keeping, keepingSignal } from './keeping.ts';
import { navigate } from './navigate.ts';
import { packs } from './packs.ts';
import { keepSoon, renewPacks, tidyPacks } from './pages.ts';
import { copyFromEarlier, inShell, shell, tidyShells } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(keeping(install(event)));
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
  if (ask.kind === 'rest') event.waitUntil(keeping(keepSoon()));
  event.waitUntil(answer(ask).then((said) => event.ports[0]?.postMessage(said)));
});

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.kind) {
    case 'forget':
      return forget();
    case 'packs':
      return packs;
    case 'belongs':
      return ask.addresses.every(inShell);
    case 'rest':
      return true;
  }
}

registerRoute(({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate', navigate);
registerRoute(new PrecacheRoute(shell, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] }));
// Addresses with a fingerprint cannot be mistaken: any build that is kept may answer.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/(_astro|data|balie)\//.test(url.pathname),
  async ({ event, request }) => (await caches.match(request)) ?? new NetworkOnly().handle({ event, request }),
);
