/** The scripts of the counter, which are bundled apart: `scripts/counter/cli.ts` says why. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), '.loket/counter');

/** File names with their fingerprint. */
export const counterScripts: readonly string[] = readdirSync(folder).sort();

/** Address of a script by the name of its source. */
export function counterScript(name: 'desk' | 'shown'): string {
  const found = counterScripts.find((file) => file.startsWith(`${name}-`));
  if (!found) throw new MissingScript(name);
  return `/balie/${found}`;
}

export function readCounterScript(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

class MissingScript extends Error {
  constructor(name: string) {
    super(`The script "${name}" of the counter was not bundled.`);
    this.name = 'MissingScript';
  }
}
