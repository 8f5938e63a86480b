/**
 * Versions of the site in a storage. Each is whole below `versions/<version>/` and never
 * changes; the file `current` says which one visitors get. It is small and written at once, so
 * that everyone has the one version or the other, and never a bit of both.
 */
import { atOnce } from './at-once.ts';
import type { Storage } from './storage.ts';
import { isWhole, rootOf, unmark } from './wholeness.ts';

const CURRENT = 'current';

export interface Version {
  /** Begins with the time of its making. */
  readonly name: string;
  /** False when sending it was broken off, when something of it is gone, or when it is from before this was kept. */
  readonly whole: boolean;
}

/** From now on visitors get this version. Throws an `UnusableVersionError` when it is not there, or not whole. */
export async function switchTo(storage: Storage, version: string): Promise<void> {
  await expectUsable(storage, version);
  const file = { type: 'text/plain; charset=utf-8', cacheControl: 'no-cache', notes: { version } };
  await storage.put(CURRENT, `${version}\n`, file);
}

/** Throws an `UnusableVersionError` when a version cannot be switched to. */
export async function expectUsable(storage: Storage, version: string): Promise<void> {
  if (await isWhole(storage, version)) return;
  const all = await versions(storage);
  const usable = all.filter(({ whole }) => whole).map(({ name }) => name);
  throw new UnusableVersionError(version, { known: all.some(({ name }) => name === version), usable });
}

/** The version that visitors get; undefined when nothing was published. */
export async function current(storage: Storage): Promise<string | undefined> {
  return (await storage.get(CURRENT))?.trim() || undefined;
}

/** The versions that are there, oldest first. */
export async function versions(storage: Storage): Promise<Version[]> {
  const keys = await storage.list('versions/');
  const names = [...new Set([...keys.keys()].flatMap((key) => key.split('/')[1] ?? []))].sort();
  return Promise.all(names.map(async (name) => ({ name, whole: await isWhole(storage, name) })));
}

/**
 * Removes what is older than the newest `keep` whole versions, except the one in use; returns the
 * names of those that went. What is not whole but newer may be on its way.
 */
export async function prune(storage: Storage, keep: number): Promise<string[]> {
  const used = await current(storage);
  const all = await versions(storage);
  const oldest = all.filter(({ whole }) => whole).at(-keep)?.name ?? '';
  const gone = all.map(({ name }) => name).filter((name) => name < oldest && name !== used);
  for (const version of gone) {
    await unmark(storage, version);
    await atOnce((await storage.list(rootOf(version))).keys(), storage.remove);
  }
  return gone;
}

/** A version that was never published, is gone, or is not whole. */
export class UnusableVersionError extends Error {
  constructor(version: string, { known, usable }: { readonly known: boolean; readonly usable: readonly string[] }) {
    const why = known
      ? 'is niet compleet: het versturen is afgebroken, er zijn bestanden weg, of hij is van vóór dit werd bijgehouden'
      : 'staat niet in de opslag';
    super(`Versie "${version}" ${why}. Wel te gebruiken: ${usable.join(', ') || 'geen enkele'}.`);
    this.name = 'UnusableVersionError';
  }
}
