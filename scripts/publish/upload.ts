import { createHash } from 'node:crypto';
import { atOnce } from './at-once.ts';
import { fingerprintOf, type SiteFile, versionOf } from './site-files.ts';
import type { Storage, StoredObject } from './storage.ts';
import { versions } from './versions.ts';
import { mark, rootOf } from './wholeness.ts';

export interface Published {
  readonly version: string;
  /** How many files were sent; those that an interrupted attempt had sent already are not sent again. */
  readonly sent: number;
}

/**
 * Name of the version to send these files as: that of an attempt with the same content that was
 * broken off, or a new one. What is older than the newest whole version is left alone: going on
 * with it would put new content before old.
 */
export async function versionFor(storage: Storage, files: readonly SiteFile[], now: string): Promise<string> {
  const all = await versions(storage);
  const newestWhole = all.findLastIndex(({ whole }) => whole);
  const ending = `-${fingerprintOf(files)}`;
  const begun = all.slice(Math.max(newestWhole, 0)).findLast(({ name }) => name.endsWith(ending));
  return begun?.name ?? versionOf(files, now);
}

/**
 * Sends what is not there yet of a version, sees that all of it is there, and then marks it as
 * whole. Nobody notices. Throws an `IncompleteError`.
 */
export async function upload(storage: Storage, version: string, files: readonly SiteFile[]): Promise<Published> {
  const root = rootOf(version);
  const there = await storage.list(root);
  const missing = files.filter((file) => !isSame(file, there.get(root + file.path)));
  await atOnce(missing, async (file) => storage.put(root + file.path, file.read(), file));
  const now = missing.length > 0 ? await storage.list(root) : there;
  const lacking = files.filter(({ path, size }) => now.get(root + path)?.size !== size).map(({ path }) => path);
  if (lacking.length > 0) throw new IncompleteError(version, lacking);
  await mark(storage, version);
  return { version, sent: missing.length };
}

/** A store whose tags are not the MD5 of the content, as with keys of its own, gets the file once more. */
function isSame(file: SiteFile, stored: StoredObject | undefined): boolean {
  return stored?.size === file.size && stored.tag === createHash('md5').update(file.read()).digest('hex');
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
