/**
 * What is kept beside the shell: what follows the first visit, and packs of pages, of which one is
 * kept when a page of it is visited, or all of them when the reader asks.
 */
import { PACK_CACHE } from '../../widgets/offline/names.ts';
import { type PackPages, packOf } from '../../widgets/offline/pack.ts';
import { isIntact } from './intact.ts';
import { keepingSignal } from './keeping.ts';
import { packs, soon } from './packs.ts';

const PAUSE = 1_000;

/** Found to be whole in the life of this worker, which is short: reading all of it again would be work for nothing. */
const seen = new Set<string>();

/** A page from a pack that this device keeps. Undefined when it keeps none with that page. */
export async function fromPack(path: string): Promise<string | undefined> {
  const pack = packOf(packs, path);
  const kept = pack && (await keptWhole(pack.url));
  return kept && ((await kept.json()) as PackPages)[path];
}

/** What is kept at an address. What was damaged is removed, and fetched anew when a page is at rest and has a connection. */
export async function keptWhole(address: string): Promise<Response | undefined> {
  const kept = await caches.match(address).catch(() => undefined);
  if (!kept || (await isWhole(kept.clone(), address))) return kept;
  for (const name of await caches.keys()) await (await caches.open(name)).delete(address);
  return undefined;
}

/** Keeps the pack around a page that was visited. Never fails: the disk may be full. */
export async function keepAround(path: string): Promise<void> {
  const pack = packOf(packs, path);
  if (!pack || isSparing()) return;
  // The page itself goes first.
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  seen.delete(pack.url);
  await keep(pack.url).catch(() => undefined);
}

/** Keeps what did not fit in the first visit, one after the other, with packs in the language of the reader; then looks whether other packs are still whole. Never fails. */
export async function keepSoon(language: 'nl' | 'en'): Promise<void> {
  if (isSparing()) return;
  const other = `/data/pages/${language === 'nl' ? 'en' : 'nl'}-`;
  const following = Object.keys(soon).filter((url) => !url.startsWith(other));
  for (const url of [...following, ...(await keptPacks())]) await keep(url).catch(() => undefined);
}

/** Replaces packs of an earlier build that this device keeps by those of this one. Never fails. */
export async function renewPacks(): Promise<void> {
  const kept = new Set((await keptPacks()).map((url) => nameIn(url)));
  for (const pack of packs) if (kept.has(nameIn(pack.url))) await keep(pack.url).catch(() => undefined);
}

/** Removes packs of earlier builds: their pages ask for files that are gone. */
export async function tidyPacks(): Promise<void> {
  const now = new Set([...packs.map(({ url }) => url), ...Object.keys(soon)]);
  const cache = await caches.open(PACK_CACHE);
  for (const url of await keptPacks()) if (!now.has(url)) await cache.delete(url);
}

async function keep(url: string): Promise<void> {
  if (seen.has(url) ? await caches.match(url) : await keptWhole(url)) return void seen.add(url);
  // What the browser itself kept may be damaged, or older.
  for (const cache of ['default', 'reload'] as const) {
    const answer = await fetch(url, { cache, signal: keepingSignal });
    if (!answer.ok) return;
    if (!(await isWhole(answer.clone(), url))) continue;
    keepingSignal.throwIfAborted();
    await (await caches.open(PACK_CACHE)).put(url, answer);
    return void seen.add(url);
  }
}

/** Whether it is what the fingerprint says that this build knows of its address. Of an earlier build it knows none. */
async function isWhole(response: Response, address: string): Promise<boolean> {
  const fingerprint = soon[address] ?? /\.([0-9a-f]{10})\.json$/.exec(address)?.[1];
  return fingerprint === undefined || isIntact(response, fingerprint);
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
