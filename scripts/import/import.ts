import { statSync } from 'node:fs';
import type { Problem } from './problem.ts';
import { makeRegisters } from './registers.ts';
import { shrunk } from './shrunk.ts';
import { writeRegisters } from './write.ts';

export type ImportResult =
  | {
      readonly kind: 'imported';
      readonly counts: readonly (readonly [register: string, records: number])[];
      readonly changed: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export interface ImportOptions {
  /** Whether a register may lose a good part of its records. */
  readonly fewer?: boolean;
}

/**
 * Takes the extracts of a folder over into the registers. All or nothing: with a single
 * problem no register is touched. Doing it again changes nothing.
 */
export function importExtracts(from: string, to: string, { fewer = false }: ImportOptions = {}): ImportResult {
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory()) {
    return { kind: 'refused', problems: [{ file: from, where: '', reason: 'deze map bestaat niet' }] };
  }
  const { registers, problems: wrong } = makeRegisters(from);
  // Of an extract that cannot be read nothing is left, and that is said already.
  const judged = wrong.length > 0 ? registers.filter(({ rows }) => rows.length > 0) : registers;
  const problems = [...wrong, ...(fewer ? [] : shrunk(to, judged))];
  if (problems.length > 0) return { kind: 'refused', problems };
  return {
    kind: 'imported',
    counts: registers.map(({ name, rows }) => [name, rows.length]),
    changed: writeRegisters(to, registers),
  };
}
