import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../mistake.ts';

/** One record, by column name. */
export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/**
 * The records of a register file: after a head of `# ` lines a line of column names, then one
 * record a line. What cannot be read is accounted for in `mistakes` and left out.
 */
export function readTable<Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
  mistakes: Mistake[],
): Cells<Column>[] {
  const path = join(folder, file);
  const named = `registers/${file}`;
  const remedy = 'Lees de registers opnieuw in: npm run import -- <map>.';
  if (!existsSync(path)) {
    mistakes.push({ file: named, cause: 'dit register ontbreekt', remedy });
    return [];
  }
  const all = readFileSync(path, 'utf8').split('\n');
  const start = all.findIndex((line) => !line.startsWith('#'));
  const head = all[start]?.split('\t') ?? [];
  const missing = columns.filter((column) => !head.includes(column));
  if (missing.length > 0) {
    mistakes.push({ file: named, cause: `kolom "${missing.join('", "')}" ontbreekt`, remedy });
    return [];
  }
  return all.slice(start + 1).flatMap((line, index) => {
    if (line === '') return [];
    const cells = line.split('\t');
    if (cells.length !== head.length) {
      mistakes.push({
        file: named,
        field: `regel ${start + index + 2}`,
        cause: `er staan ${cells.length} kolommen in plaats van ${head.length}`,
        remedy,
      });
      return [];
    }
    // Every column is in the head, as was checked above.
    return [Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])) as Cells<Column>];
  });
}

/** The values of a cell such as `gm0402|gm1696`. */
export function listed(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}
