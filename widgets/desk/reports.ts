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

const KEY = 'loket.desk.reports';
/** Older ones make room: a workstation that nobody reviews must not fill up. */
const MOST = 200;

export function readReports(): readonly Report[] {
  try {
    const value: unknown = JSON.parse(readStored('device', KEY) ?? '[]');
    // Written by `addReport` alone; a stranger's list is at worst shown in the review.
    return Array.isArray(value) ? (value as Report[]) : [];
  } catch {
    return [];
  }
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
