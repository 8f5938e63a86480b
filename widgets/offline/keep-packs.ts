/** Keeping every page on this device, because the reader asked for it. */
import { askWorker } from './ask-worker.ts';
import { CACHE_PREFIX, PACK_CACHE } from './names.ts';
import type { Pack } from './pack.ts';

export interface Progress {
  /** Compressed bytes, as they travel. */
  readonly kept: number;
  readonly all: number;
  readonly pages: number;
}

export type Kept = { readonly kind: 'all' } | { readonly kind: 'full' } | { readonly kind: 'broken' };

/** The packs of a language; undefined when this device keeps nothing (yet). */
export async function packsOf(language: string): Promise<readonly Pack[] | undefined> {
  const packs = await askWorker<readonly Pack[]>({ kind: 'packs' });
  return packs?.filter(({ name }) => name.startsWith(`${language}/`));
}

/** How many of these packs are on the device. Throws when storage is forbidden. */
export async function progressOf(packs: readonly Pack[]): Promise<Progress> {
  const here = await Promise.all(packs.map(({ url }) => isKept(url)));
  const kept = packs.filter((_, index) => here[index]);
  return { kept: sum(kept), all: sum(packs), pages: kept.reduce((count, { pages }) => count + pages, 0) };
}

/**
 * Fetches what is not there yet, one after the other, and tells how far it is. Stops at the
 * first that fails; what was kept stays, and the next time goes on from there.
 */
export async function keepPacks(packs: readonly Pack[], tell: (progress: Progress) => void): Promise<Kept> {
  const cache = await caches.open(PACK_CACHE);
  for (const { url } of packs) {
    if (await isKept(url)) continue;
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok) return { kind: 'broken' };
    try {
      await cache.put(url, answer);
    } catch (error) {
      return { kind: isFull(error) ? 'full' : 'broken' };
    }
    tell(await progressOf(packs));
  }
  return { kind: 'all' };
}

/** Removes all that this device keeps of the loket, and stops keeping it until the next visit. */
export async function forgetLoket(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  // What a worker is still keeping, that of an update too, would come back after it was removed.
  const workers = [registration?.installing, registration?.waiting, registration?.active];
  await Promise.all(workers.map((worker) => askWorker({ kind: 'forget' }, worker)));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(CACHE_PREFIX)).map((name) => caches.delete(name)));
  await registration?.unregister();
}

async function isKept(url: string): Promise<boolean> {
  return (await caches.match(url)) !== undefined;
}

function sum(packs: readonly Pack[]): number {
  return packs.reduce((total, { bytes }) => total + bytes, 0);
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
