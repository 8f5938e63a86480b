/**
 * Versions of the site in a storage. Each is whole below `versions/<version>/` and never
 * changes; the file `current` says which one visitors get. It is small and written at once, so
 * that everyone has the one version or the other, and never a bit of both.
 */
import { atOnce } from './at-once.ts';
import type { SiteFile } from './site-files.ts';
import type { Storage } from './storage.ts';

const CURRENT = 'current';

export interface Published {
  readonly version: string;
  /** How many files were sent; those that an interrupted attempt had sent already are not sent again. */
  readonly sent: number;
}

/** Sends what is not there yet of a version, and sees that all of it is there. Nobody notices. Throws an `IncompleteError`. */
export async function upload(storage: Storage, version: string, files: readonly SiteFile[]): Promise<Published> {
  const root = rootOf(version);
  const there = await storage.list(root);
  const missing = files.filter(({ path, size }) => there.get(root + path) !== size);
  await atOnce(missing, async (file) => storage.put(root + file.path, file.read(), file));
  const now = missing.length > 0 ? await storage.list(root) : there;
  const lacking = files.filter(({ path, size }) => now.get(root + path) !== size).map(({ path }) => path);
  if (lacking.length > 0) throw new IncompleteError(version, lacking);
  return { version, sent: missing.length };
}

/** From now on visitors get this version. Throws an `UnknownVersionError` when it is not there. */
export async function switchTo(storage: Storage, version: string): Promise<void> {
  if ((await storage.list(`${rootOf(version)}index.html`)).size === 0)
    throw new UnknownVersionError(version, await versions(storage));
  const file = { type: 'text/plain; charset=utf-8', cacheControl: 'no-cache', notes: { version } };
  await storage.put(CURRENT, `${version}\n`, file);
}

/** The version that visitors get; undefined when nothing was published. */
export async function current(storage: Storage): Promise<string | undefined> {
  return (await storage.get(CURRENT))?.trim() || undefined;
}

/** The versions that are there, by name: their names begin with the time of their making. */
export async function versions(storage: Storage): Promise<string[]> {
  const keys = await storage.list('versions/');
  return [...new Set([...keys.keys()].flatMap((key) => key.split('/')[1] ?? []))].sort();
}

/** Removes all but the newest versions and the one in use; returns the names of those that went. */
export async function prune(storage: Storage, keep: number): Promise<string[]> {
  const used = await current(storage);
  const all = await versions(storage);
  const gone = all.slice(0, Math.max(all.length - keep, 0)).filter((version) => version !== used);
  for (const version of gone) {
    await atOnce((await storage.list(rootOf(version))).keys(), storage.remove);
  }
  return gone;
}

function rootOf(version: string): string {
  return `versions/${version}/`;
}

/** Files did not arrive though the storage said so; nothing was switched. */
export class IncompleteError extends Error {
  constructor(version: string, lacking: readonly string[]) {
    super(
      `Versie ${version} is niet compleet: ${lacking.length} bestanden ontbreken, zoals ${lacking[0]}. Er is niets gewisseld.`,
    );
    this.name = 'IncompleteError';
  }
}

/** A version that was never published, or is gone. */
export class UnknownVersionError extends Error {
  constructor(version: string, known: readonly string[]) {
    super(`Versie "${version}" staat niet in de opslag. Wel: ${known.join(', ') || 'geen enkele'}.`);
    this.name = 'UnknownVersionError';
  }
}
