/**
 * The service worker that takes itself away. In the place of `/sw.js` it reaches every
 * device at its next visit, removes what was kept, and leaves pages to the server.
 */
import { CACHE_PREFIX } from '../../widgets/offline/names.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  await Promise.allSettled(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
