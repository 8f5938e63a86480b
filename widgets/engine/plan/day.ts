/** Arithmetic on calendar days as ISO 8601 text. Days have no hours here, so no time zone either. */
import type { IsoDate } from '../graph/model.ts';

const DAY = 86_400_000;

/** The day so many days later; earlier for a negative number. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return format(Date.parse(day) + count * DAY);
}

/**
 * The same day of the month so many months later, or the last day of that month where it is
 * shorter: a term in months ends on the day with the same number (European Convention on the
 * Calculation of Time-Limits, article 4).
 */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year, month, date] = parts(day);
  const last = lastOfMonth(year, month + count);
  return format(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: IsoDate): number {
  return new Date(Date.parse(day)).getUTCDay();
}

export function yearOf(day: IsoDate): number {
  return parts(day)[0];
}

/** Last day of the period of so many months in which the day lies; 1 is the month, 3 the quarter, 12 the year. */
export function endOfPeriod(day: IsoDate, months: 1 | 3 | 12): IsoDate {
  const [year, month] = parts(day);
  return format(Date.UTC(year, Math.ceil(month / months) * months, 0));
}

export function isoDay(year: number, month: number, date: number): IsoDate {
  return format(Date.UTC(year, month - 1, date));
}

function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parts(day: IsoDate): [year: number, month: number, date: number] {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return [year, month, date];
}

function format(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
