import { COUNTER_CACHE } from './names.ts';

/**
 * Keeps what the counter alone needs, on a device where it was opened: residents never fetch
 * words for staff, nor what draws them. Never fails: then the counter works with a connection only.
 */
export async function keepCounter(addresses: readonly string[]): Promise<void> {
  try {
    const cache = await caches.open(COUNTER_CACHE);
    const wanted = new Set(addresses.map((address) => new URL(address, location.href).href));
    await cache.addAll([...wanted]);
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  } catch {
    // Full, forbidden, or without a connection: what was kept before stays.
  }
}
