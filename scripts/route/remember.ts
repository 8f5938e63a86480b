/**
 * Remembers what the content was compiled to: compiling takes seconds, asking a question does
 * not. What is remembered counts for exactly these texts, this code and this Node alone.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What turns texts into a graph, beside the texts themselves. */
const CODE = ['scripts', 'widgets', 'package-lock.json'];
const KEPT = 4;

/**
 * What `make` gives for this folder of content and these words (such as the day), from `memory`
 * when it was made before of the same. A memory that cannot be read or written is none.
 */
export function remember<T>(folder: string, words: readonly string[], make: () => T, memory = '.loket/compiled'): T {
  const path = join(memory, fingerprint([...CODE, folder], words));
  try {
    return deserialize(readFileSync(path)) as T;
  } catch {
    const made = make();
    keep(memory, path, serialize(made));
    return made;
  }
}

function fingerprint(places: readonly string[], words: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...words]));
  for (const place of places) for (const file of filesIn(place)) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

function filesIn(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Written beside its place first: another process may read at the same moment. */
function keep(memory: string, path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(memory, { recursive: true });
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, bytes);
    renameSync(draft, path);
    for (const old of newestFirst(memory).slice(KEPT)) rmSync(old, { force: true });
  } catch {
    // A full disk, or a folder that may not be written: next time it is made again.
  }
}

function newestFirst(memory: string): readonly string[] {
  return readdirSync(memory)
    .map((name) => join(memory, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
}
