/**
 * Days on which no term ends: article 3 of the Algemene termijnenwet,
 * https://wetten.overheid.nl/BWBR0002448/.
 */
import type { IsoDate } from '../graph/model.ts';
import { addDays, isoDay, weekday, yearOf } from './day.ts';
import { easter } from './easter.ts';

/**
 * Days made equal to a holiday by royal decree (article 3, third paragraph), in the decrees of
 * 2023–2025 and 2026–2028. Later years have no decree yet: their terms end on the day itself,
 * so that nobody is told a day too late.
 */
const MADE_EQUAL: ReadonlySet<IsoDate> = new Set([
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]);

/** A day that the law itself calls a holiday (first paragraph). */
export function isHoliday(day: IsoDate): boolean {
  const year = yearOf(day);
  const sunday = easter(year);
  return (
    [isoDay(year, 1, 1), kingsDay(year), isoDay(year, 5, 5), isoDay(year, 12, 25), isoDay(year, 12, 26)].includes(
      day,
    ) || [1, 39, 50].some((after) => addDays(sunday, after) === day)
  );
}

/** A day that counts as a holiday where a term would end: Good Friday, and what a decree made equal. */
export function countsAsHoliday(day: IsoDate): boolean {
  return isHoliday(day) || addDays(easter(yearOf(day)), -2) === day || MADE_EQUAL.has(day);
}

export function isWeekend(day: IsoDate): boolean {
  return weekday(day) % 6 === 0;
}

/** 27 April, or the day before when that is a Sunday; until 2013 it was Queen's Day. */
function kingsDay(year: number): IsoDate {
  const day = year < 2014 ? isoDay(year, 4, 30) : isoDay(year, 4, 27);
  return weekday(day) === 0 ? addDays(day, -1) : day;
}
