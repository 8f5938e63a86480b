/** Packs of pages: one is kept when a page of it is visited, or all of them when the reader asks. */
import { PACK_CACHE } from '../../widgets/offline/names.ts';
import { type Pack, type PackPages, packOf } from '../../widgets/offline/pack.ts';
import { keepingSignal } from './keeping.ts';
import { packs } from './packs.ts';

const PAUSE = 1_000;

/** A page from a pack that this device keeps. Undefined when it keeps none with that page. */
export async function fromPack(path: string): Promise<string | undefined> {
  const pack = packOf(packs, path);
  const kept = pack && (await caches.match(pack.url).catch(() => undefined));
  if (!kept) return undefined;
  try {
    const pages = (await kept.json()) as PackPages;
    return pages[path];
  } catch {
    // Damaged: the next visit with a connection fetches it anew.
    await caches.open(PACK_CACHE).then((cache) => cache.delete(pack.url));
    return undefined;
  }
}

/** Keeps the pack around a page that was visited. Never fails: the disk may be full. */
export async function keepAround(path: string): Promise<void> {
  const pack = packOf(packs, path);
  if (!pack || isSparing()) return;
  // The page itself goes first.
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  await keep(pack).catch(() => undefined);
}

/** Keeps what did not fit in the first visit, one after the other. Never fails. */
export async function keepSoon(): Promise<void> {
  if (isSparing()) return;
  for (const url of LOKET_SOON) await keep({ url }).catch(() => undefined);
}

/** Replaces packs of an earlier build that this device keeps by those of this one. Never fails. */
export async function renewPacks(): Promise<void> {
  const kept = new Set((await keptPacks()).map((url) => nameIn(url)));
  for (const pack of packs) if (kept.has(nameIn(pack.url))) await keep(pack).catch(() => undefined);
}

/** Removes packs of earlier builds: their pages ask for files that are gone. */
export async function tidyPacks(): Promise<void> {
  const now = new Set([...packs.map(({ url }) => url), ...LOKET_SOON]);
  const cache = await caches.open(PACK_CACHE);
  for (const url of await keptPacks()) if (!now.has(url)) await cache.delete(url);
}

async function keep({ url }: Pick<Pack, 'url'>): Promise<void> {
  if (await caches.match(url)) return;
  const answer = await fetch(url, { signal: keepingSignal });
  if (answer.ok && !keepingSignal.aborted) await (await caches.open(PACK_CACHE)).put(url, answer);
}

async function keptPacks(): Promise<readonly string[]> {
  const cache = await caches.open(PACK_CACHE);
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

/** `/data/pages/nl-gemeenten-2.1a2b3c4d5e.json` → `nl-gemeenten-2` */
function nameIn(url: string): string {
  return url.replace(/^.*\/|\..*$/g, '');
}

/** The reader asked the browser to be sparing with data. */
function isSparing(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}
