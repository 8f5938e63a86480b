import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files that are not the same, byte for byte, in both folders, or in one of them alone; in order. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [filesOf(one), filesOf(other)];
  return [...new Set([...here, ...there])]
    .filter((path) => !here.has(path) || !there.has(path) || !isSame(join(one, path), join(other, path)))
    .sort();
}

function filesOf(folder: string): Set<string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(paths.filter((path) => statSync(join(folder, path)).isFile()));
}

function isSame(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}
