import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a register came from, as its head says. */
export interface RegisterSource {
  /** File name without its ending. */
  readonly register: string;
  readonly source: string;
  readonly licence: string;
}

/** Sources and licences of every register file of a folder, in the order of the files. */
export function registerSources(folder: string): RegisterSource[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => {
      const head = readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('# '));
      const values = (label: string) =>
        head.flatMap((line) => (line.startsWith(`# ${label}: `) ? [line.slice(label.length + 4)] : []));
      const licences = values('Licentie');
      return values('Bron').map((source, index) => ({
        register: file.replace(/\.tsv$/, ''),
        source,
        licence: licences[index] ?? '',
      }));
    });
}
