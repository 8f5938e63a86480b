/**
 * Whether a version in a storage is whole. The last thing that is written of a version is its
 * mark; the first thing that is removed of it is that too. So what broke off halfway, either way,
 * has none. The mark stands beside the versions: nothing in a version is anything but the site.
 */
import { createHash } from 'node:crypto';
import type { Storage } from './storage.ts';

/** Folder of a version in the storage. */
export function rootOf(version: string): string {
  return `versions/${version}/`;
}

/** Says that all of a version is there, as the storage lists it now. */
export async function mark(storage: Storage, version: string): Promise<void> {
  const file = { type: 'text/plain; charset=utf-8', cacheControl: 'no-cache' };
  await storage.put(markOf(version), await listed(storage, version), file);
}

export async function unmark(storage: Storage, version: string): Promise<void> {
  await storage.remove(markOf(version));
}

/** Whether a version was finished, and every file of it is still there at its full size. */
export async function isWhole(storage: Storage, version: string): Promise<boolean> {
  const said = await storage.get(markOf(version));
  return said !== undefined && said === (await listed(storage, version));
}

function markOf(version: string): string {
  return `whole/${version}`;
}

/** Fingerprint of the names and sizes of all files of a version. */
async function listed(storage: Storage, version: string): Promise<string> {
  const hash = createHash('sha256');
  const files = [...(await storage.list(rootOf(version)))].map(([key, { size }]) => `${key} ${size}\n`);
  for (const line of files.sort()) hash.update(line);
  return `${hash.digest('hex')}\n`;
}
