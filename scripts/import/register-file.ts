import type { Origin } from './origin.ts';

/** A register in the project's own text form, before it is written. */
export interface RegisterFile {
  /** File name below `content/registers/`. */
  readonly name: string;
  /** What one line is, in one Dutch sentence. */
  readonly about: string;
  readonly origins: readonly Origin[];
  /** Column names with their meaning, in order. */
  readonly columns: readonly (readonly [name: string, meaning: string])[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The text of a register: a head of `# ` lines, a line of column names, then one record a
 * line, sorted by the first column. Cells are parted by tabs; lists inside a cell by `|`.
 */
export function formatRegister({ about, origins, columns, rows }: RegisterFile): string {
  const head = [
    about,
    'Gemaakt door `npm run import`; nooit met de hand wijzigen.',
    ...origins.flatMap(({ source, captured, licence }) => [
      `Bron: ${source}, ${captured ? `opgehaald ${captured}` : 'datum niet vermeld'}.`,
      `Licentie: ${licence}.`,
    ]),
    ...columns.map(([name, meaning]) => `Kolom ${name}: ${meaning}.`),
  ].map((line) => `# ${line}`);
  const cells = [columns.map(([name]) => name), ...[...rows].sort(byFirstCell)];
  return `${[...head, ...cells.map((row) => row.map(clean).join('\t'))].join('\n')}\n`;
}

/** How many records the text of a register holds. */
export function countRecords(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return Math.max(0, lines.length - 1);
}

/** By code unit, so that the order is the same on every machine; ties by the next cell. */
function byFirstCell(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join('\t'), b.join('\t')];
  return left < right ? -1 : left > right ? 1 : 0;
}

function clean(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
