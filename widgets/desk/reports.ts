/**
 * What the clerks of this workstation noted for the editors: kept here only, only when that is
 * switched on, without what points at a person, until somebody reviews and exports it.
 */
import { readStored, removeStored, writeStored } from '../device/storage.ts';
import { withoutPersonalData } from '../engine/desk/personal-data.ts';
import type { IsoDate, Slug } from '../engine/graph/model.ts';

export type Report =
  | { readonly kind: 'unanswered'; readonly on: IsoDate; readonly question: string }
  | {
      readonly kind: 'wrong-door';
      readonly on: IsoDate;
      readonly question: string;
      /** The body that it should have been. */
      readonly organisation: Slug;
      readonly answered?: Slug;
    }
  /** Rules that collide for a resident. */
  | {
      readonly kind: 'knelpunt';
      readonly on: IsoDate;
      readonly situation: string;
      readonly bodies: string;
      readonly rule: string;
    };

/** What each kind cannot do without, beside the day. */
const FIELDS: readonly (readonly [kind: Report['kind'], fields: readonly string[]])[] = [
  ['unanswered', ['question']],
  ['wrong-door', ['question', 'organisation']],
  ['knelpunt', ['situation', 'bodies', 'rule']],
];

const KEY = 'loket.desk.reports';
/** Older ones make room: a workstation that nobody reviews must not fill up. */
const MOST = 200;

export function readReports(): readonly Report[] {
  try {
    const value: unknown = JSON.parse(readStored('device', KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isReport) : [];
  } catch {
    return [];
  }
}

/** Storage can hold anything; what is no report is not shown, and gone at the next one. */
function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null || !Object.values(value).every((each) => typeof each === 'string'))
    return false;
  const { kind, on } = value as Readonly<Record<string, unknown>>;
  const needed = FIELDS.find(([name]) => name === kind)?.[1];
  return needed !== undefined && typeof on === 'string' && needed.every((name) => name in value);
}

/** Keeps a report, stripped of personal data; the same one is kept once. */
export function addReport(report: Report): readonly Report[] {
  const stripped = Object.fromEntries(
    Object.entries(report).map(([name, value]) => [name, name === 'on' ? value : withoutPersonalData(value)]),
  ) as unknown as Report;
  const text = JSON.stringify(stripped);
  const others = readReports().filter((each) => JSON.stringify(each) !== text);
  return keep([...others, stripped].slice(-MOST));
}

export function removeReport(index: number): readonly Report[] {
  return keep(readReports().filter((_, at) => at !== index));
}

export function clearReports(): void {
  removeStored('device', KEY);
}

/** The file that `npm run import:reports` reads. */
export function exportOf(reports: readonly Report[], version: string): string {
  return `${JSON.stringify({ form: 'eerste-loket-meldingen', version, reports }, null, 2)}\n`;
}

function keep(reports: readonly Report[]): readonly Report[] {
  writeStored('device', KEY, JSON.stringify(reports));
  return reports;
}
