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
        return integrity ? whole(cachedResponse, integrity) : cachedResponse;
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

/** Whether all of it was found to be whole, in the life of this worker. */
let sound = false;

/** Whether an address belongs to this build: to what is fetched at once, or to what follows. */
export function belongs(address: string): boolean {
  return address in soon || shell.getCacheKeyForURL(address) !== undefined;
}

/** What is kept at an address of this build, intact or not at all. */
export async function fromShell(path: string): Promise<Response | undefined> {
  const key = shell.getCacheKeyForURL(path);
  const integrity = key && shell.getIntegrityForCacheKey(key);
  if (!key || !integrity) return undefined;
  return whole(await caches.match(key, { cacheName: CACHE }).catch(() => undefined), integrity);
}

async function whole(kept: Response | undefined, integrity: string): Promise<Response | undefined> {
  if (kept && (await isIntact(kept.clone(), integrity))) return kept;
  sound = false;
  return undefined;
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

/** Fetches what is damaged, and what is missing as after a reader emptied the browser's storage. Fails without a connection. */
export async function mendShell(event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const [url, cacheKey] of shell.getURLsToCacheKeys()) {
    if (sound && there.has(cacheKey)) continue;
    const integrity = shell.getIntegrityForCacheKey(cacheKey) ?? '';
    const [, done] = shell.strategy.handleAll({
      event,
      request: new Request(url, { integrity, cache: 'no-cache' }),
      params: { cacheKey, integrity },
    });
    await done;
  }
  sound = true;
}

/**
 * Removes the shells of builds before the last one. That one stays, because a page of it may
 * still be open and need a file that the server no longer has.
 */
export async function tidyShells(): Promise<void> {
  const names = (await caches.keys()).filter((name) => /^loket-[0-9a-f]{10}$/.test(name) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}
