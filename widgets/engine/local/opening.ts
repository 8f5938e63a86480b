import { byCodeUnit } from '../by-code-unit.ts';
import type { IsoDate } from '../graph/model.ts';
import {
  type ClockTime,
  type DayOfWeek,
  type Desk,
  daysOfWeek,
  type OpeningHours,
  type SpecialHours,
} from './model.ts';

export interface Hours {
  readonly opens: ClockTime;
  readonly closes: ClockTime;
}

/** When a desk is open on a day; `hours` is empty when it is closed, or when nobody wrote its hours down. */
export interface OpenDay {
  readonly hours: readonly Hours[];
  /** Nobody wrote the hours of this desk down: it is not said to be closed. */
  readonly unknown?: true;
  /** Set when this day is an exception. */
  readonly special?: SpecialHours;
}

/** The hours of a desk on a day, exceptions first. Several when it closes in between; rising. */
export function openOn({ hours, special }: Desk, date: IsoDate): OpenDay {
  const exceptions = special.filter((each) => each.validFrom <= date && date <= each.validThrough);
  const [exception] = exceptions;
  if (exception) {
    return { hours: times(exceptions), special: exception };
  }
  if (hours.length === 0) return { hours: [], unknown: true };
  return { hours: times(hours.filter((each) => holdsOn(each, dayOfWeek(date), date))) };
}

/** The week that holds on a day, Monday first, without its exceptions. */
export function usualWeek(desk: Desk, today: IsoDate): readonly { day: DayOfWeek; hours: readonly Hours[] }[] {
  return daysOfWeek.map((day) => ({
    day,
    hours: times(desk.hours.filter((each) => holdsOn(each, day, today))),
  }));
}

/** Exceptions that are not over yet, the first first. */
export function comingExceptions({ special }: Desk, today: IsoDate): readonly SpecialHours[] {
  return special
    .filter(({ validThrough }) => validThrough >= today)
    .sort((a, b) => byCodeUnit(a.validFrom, b.validFrom));
}

/** A date alone has no time zone: counted in UTC it is the same day everywhere. */
export function dayOfWeek(date: IsoDate): DayOfWeek {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return daysOfWeek[(sundayFirst + 6) % 7] ?? 'Monday';
}

function holdsOn(
  { dayOfWeek: days, validFrom = '', validThrough = '9999' }: OpeningHours,
  day: DayOfWeek,
  date: IsoDate,
): boolean {
  return days.includes(day) && validFrom <= date && date <= validThrough;
}

/** In the order of the day; a day on which it is closed has none. */
function times(from: readonly Partial<Hours>[]): readonly Hours[] {
  return from
    .flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []))
    .sort((a, b) => byCodeUnit(a.opens, b.opens));
}
