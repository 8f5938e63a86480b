import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { countRecords, type RegisterFile } from './register-file.ts';

/** Part of its records that a register may lose unasked, in per cent: more is rather an extract that was cut off. */
const MAY_LOSE = 5;

/** A problem for each register that has far fewer records than the one of the same name in the folder. */
export function shrunk(folder: string, registers: readonly RegisterFile[]): Problem[] {
  return registers.flatMap(({ name, rows }) => {
    const path = join(folder, name);
    const before = existsSync(path) ? countRecords(readFileSync(path, 'utf8')) : 0;
    if ((before - rows.length) * 100 <= before * MAY_LOSE) return [];
    const reason = `het aantal regels gaat van ${before} naar ${rows.length}, meer dan ${MAY_LOSE} procent minder; is dat de bedoeling, gebruik dan de optie --minder`;
    return [{ file: name, where: '', reason }];
  });
}
