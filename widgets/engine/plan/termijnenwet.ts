/**
 * When and how the Algemene termijnenwet moves the last day of a term.
 * Source: https://wetten.overheid.nl/BWBR0002448/, articles 1, 2 and 4.
 */
import type { IsoDate, Term, TermUnit } from '../graph/model.ts';
import { addDays } from './day.ts';
import { countsAsHoliday, isWeekend } from './holidays.ts';

/** Longest terms that it still moves; article 4, under a. A year or more is never moved. */
const LONGEST: Readonly<Record<TermUnit, number>> = { days: 90, workdays: 90, weeks: 12, months: 3, years: 0 };

/** Why the law leaves a term as it is; `undefined` when it does move it. */
export function exemption({ direction, unit, amount }: Term): 'counted-back' | 'too-long' | undefined {
  if (direction === 'before') return 'counted-back';
  return amount > LONGEST[unit] ? 'too-long' : undefined;
}

/** Why a last day was moved. */
export type MoveReason = 'weekend' | 'holiday' | 'too-few-days';

/**
 * The last day after what the law does to it, and why when it did something. `anchor` is the
 * day from which the term was counted, which is not part of it.
 */
export function moveLastDay(anchor: IsoDate, last: IsoDate): { readonly day: IsoDate; readonly because?: MoveReason } {
  const day = nextOpenDay(withTwoOpenDays(anchor, last));
  if (day === last) return { day };
  return { day, because: day !== nextOpenDay(last) ? 'too-few-days' : isWeekend(last) ? 'weekend' : 'holiday' };
}

/** Article 2: a term of three days or more holds at least two days that are no weekend or holiday. */
function withTwoOpenDays(anchor: IsoDate, last: IsoDate): IsoDate {
  if (last < addDays(anchor, 3)) return last;
  let open = 0;
  for (let day = addDays(anchor, 1); ; day = addDays(day, 1)) {
    if (isOpen(day)) open += 1;
    if (open >= 2) return day > last ? day : last;
  }
}

/** Article 1: the first day that is no weekend or holiday. */
function nextOpenDay(day: IsoDate): IsoDate {
  return isOpen(day) ? day : nextOpenDay(addDays(day, 1));
}

function isOpen(day: IsoDate): boolean {
  return !isWeekend(day) && !countsAsHoliday(day);
}
