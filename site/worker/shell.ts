/**
 * The shell, the engine and the data of one build, in a cache of its own. Each file has its
 * digest in the manifest: a server that is halfway an update cannot hand over half of each,
 * and what was damaged on the device is noticed and fetched anew.
 */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { CACHE_PREFIX } from '../../widgets/offline/names.ts';
import { isIntact } from './intact.ts';
import { keepingSignal } from './keeping.ts';
import { soon } from './packs.ts';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `${CACHE_PREFIX}${LOKET_VERSION}`;
const entries = self.__WB_MANIFEST as readonly PrecacheEntry[];

export const shell: PrecacheController = new PrecacheController({
  cacheName: CACHE,
  plugins: [
    {
      // A damaged entry counts as none: Workbox then fetches it, and puts it back.
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
        const integrity = shell.getIntegrityForCacheKey(request.url);
        if (!cachedResponse || !integrity) return cachedResponse;
        return (await isIntact(cachedResponse.clone(), integrity)) ? cachedResponse : undefined;
      },
      // A page needs its answer whatever becomes of the cache.
      requestWillFetch: async ({ event, request }) =>
        event?.type === 'fetch' ? request : new Request(request, { signal: keepingSignal }),
      // What a page that is still open fetches does not bring back a cache that was removed.
      cacheWillUpdate: async ({ event, response }) =>
        keepingSignal.aborted || (event?.type === 'fetch' && !(await caches.has(CACHE))) ? null : response,
    },
  ],
});
shell.addToCacheList([...entries]);

/** Whether an address belongs to this build: to what is fetched at once, or to what follows. */
export function belongs(address: string): boolean {
  return address in soon || shell.getCacheKeyForURL(address) !== undefined;
}

/** What is kept at an address of this build, intact or not at all. */
export async function fromShell(path: string): Promise<Response | undefined> {
  const key = shell.getCacheKeyForURL(path);
  const integrity = key && shell.getIntegrityForCacheKey(key);
  const kept = key && (await caches.match(key, { cacheName: CACHE }).catch(() => undefined));
  return kept && integrity && (await isIntact(kept.clone(), integrity)) ? kept : undefined;
}

/** Files that an earlier build has as well are taken from it: an update costs what has changed. */
export async function copyFromEarlier(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const key of shell.getURLsToCacheKeys().values()) {
    if (await cache.match(key)) continue;
    const earlier = await caches.match(key);
    if (earlier) await cache.put(key, earlier);
  }
}

/** Fetches what is missing, as after a reader emptied the browser's storage. */
export async function mendShell(event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const [url, cacheKey] of shell.getURLsToCacheKeys()) {
    if (there.has(cacheKey)) continue;
    const integrity = shell.getIntegrityForCacheKey(cacheKey) ?? '';
    const [, done] = shell.strategy.handleAll({
      event,
      request: new Request(url, { integrity, cache: 'no-cache' }),
      params: { cacheKey, integrity },
    });
    await done;
  }
}

/**
 * Removes the shells of builds before the last one. That one stays, because a page of it may
 * still be open and need a file that the server no longer has.
 */
export async function tidyShells(): Promise<void> {
  const names = (await caches.keys()).filter((name) => /^loket-[0-9a-f]{10}$/.test(name) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}
