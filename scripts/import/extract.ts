import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Refuse } from './problem.ts';
import { recordLines } from './record-lines.ts';

/** One record of an extract; values are looked at with the functions of `field.ts`. */
export interface Row {
  /** Where a reader finds it back: `regel 12`, or in JSON `regel 12, record 3` with the line on which it starts. */
  readonly where: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The records of one file and a way to refuse them. */
export interface Extract {
  readonly rows: readonly Row[];
  readonly refuse: Refuse;
}

/** Opens the extracts of a folder and gathers what is wrong with them. */
export interface Extracts {
  /** A JSON file that holds a list of records, or an object with that list under `list`. */
  readonly json: (file: string, list?: string) => Extract;
  /** A TSV file with a first line of column names. A missing column is refused once. */
  readonly tsv: (file: string, columns: readonly string[]) => Extract;
  readonly problems: readonly Problem[];
}

export function openExtracts(folder: string): Extracts {
  const problems: Problem[] = [];
  const open = (file: string, parse: (text: string, refuse: Refuse) => Row[]): Extract => {
    const refuse: Refuse = (where, reason) => problems.push({ file, where, reason });
    const path = join(folder, file);
    if (!existsSync(path)) {
      refuse('', 'dit bestand ontbreekt');
      return { rows: [], refuse };
    }
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    if (text.trim() === '') {
      refuse('', 'dit bestand is leeg');
      return { rows: [], refuse };
    }
    const before = problems.length;
    const rows = parse(text, refuse);
    if (rows.length === 0 && problems.length === before) refuse('', 'er staan geen records in');
    return { rows, refuse };
  };
  return {
    json: (file, list) => open(file, (text, refuse) => jsonRows(text, list, refuse)),
    tsv: (file, columns) => open(file, (text, refuse) => tsvRows(text, columns, refuse)),
    problems,
  };
}

function jsonRows(text: string, list: string | undefined, refuse: Refuse): Row[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse(brokenLine(text), 'dit is geen geldige JSON');
    return [];
  }
  const records = list === undefined ? value : isRecord(value) ? value[list] : undefined;
  if (!Array.isArray(records)) {
    refuse('', list === undefined ? 'hier hoort een lijst met records' : `de lijst "${list}" ontbreekt`);
    return [];
  }
  const lines = recordLines(text, list);
  return records.flatMap((record: unknown, index) => {
    const where = `regel ${lines[index]}, record ${index + 1}`;
    if (isRecord(record)) return [{ where, fields: record }];
    refuse(where, 'dit is geen record met velden');
    return [];
  });
}

/** The first line after which the text can no longer become JSON; JSON.parse itself tells the place only at times. */
function brokenLine(text: string): string {
  const lines = text.trimEnd().split('\n');
  let [first, last] = [1, lines.length];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (endsTooSoon(lines.slice(0, middle).join('\n'))) first = middle + 1;
    else last = middle;
  }
  return `regel ${first}`;
}

function endsTooSoon(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return /end of JSON|Unterminated/.test(message) || Number(/position (\d+)/.exec(message)?.[1]) === start.length;
  }
}

function tsvRows(text: string, columns: readonly string[], refuse: Refuse): Row[] {
  const [first = '', ...lines] = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  const head = first.split('\t');
  const missing = columns.filter((column) => !head.includes(column));
  for (const column of missing) refuse('regel 1', `de kolom "${column}" ontbreekt`);
  if (missing.length > 0) return [];
  return lines.flatMap((line, index) => {
    const where = `regel ${index + 2}`;
    const cells = line.split('\t');
    if (cells.length === head.length) {
      return [{ where, fields: Object.fromEntries(head.map((name, i) => [name, cells[i]])) }];
    }
    refuse(where, `deze regel heeft ${cells.length} kolommen in plaats van ${head.length}`);
    return [];
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
