import type { IsoDate, PeriodEdge, Term } from '../graph/model.ts';
import { addDays, addMonths, endOfPeriod } from './day.ts';
import { isHoliday, isWeekend } from './holidays.ts';
import { exemption, type MoveReason, moveLastDay } from './termijnenwet.ts';

/** A term that came to a day. */
export interface TermDay {
  readonly day: IsoDate;
  /** Present when the Algemene termijnenwet moved it: the day that was counted to, and why. */
  readonly moved?: { readonly from: IsoDate; readonly because: MoveReason };
}

/** The day of a term, counted from the day of its anchor; undefined where the term does not hold. */
export function dayOfTerm(term: Term, anchor: IsoDate): TermDay | undefined {
  if ((term.validFrom ?? '') > anchor || (term.validUntil ?? '9999') < anchor) return undefined;
  const counted = toEdge(count(term, anchor), term.to);
  if (!term.termijnenwet || exemption(term)) return { day: counted };
  const { day, because } = moveLastDay(anchor, counted);
  return { day, ...(because && { moved: { from: counted, because } }) };
}

function count({ unit, amount, direction }: Term, anchor: IsoDate): IsoDate {
  const sign = direction === 'after' ? 1 : -1;
  switch (unit) {
    case 'days':
      return addDays(anchor, sign * amount);
    case 'weeks':
      return addDays(anchor, sign * amount * 7);
    case 'months':
      return addMonths(anchor, sign * amount);
    case 'years':
      return addMonths(anchor, sign * amount * 12);
    case 'workdays':
      return countWorkdays(anchor, sign, amount);
  }
}

/**
 * Good Friday and what a decree made equal to a holiday are working days: they are that only
 * where a term would end on them, and then `moveLastDay` sees to it.
 */
function countWorkdays(anchor: IsoDate, sign: number, amount: number): IsoDate {
  let day = anchor;
  for (let left = amount; left > 0; ) {
    day = addDays(day, sign);
    if (!isWeekend(day) && !isHoliday(day)) left -= 1;
  }
  return day;
}

function toEdge(day: IsoDate, edge: PeriodEdge | undefined): IsoDate {
  switch (edge) {
    case undefined:
      return day;
    case 'end-of-month':
      return endOfPeriod(day, 1);
    case 'end-of-quarter':
      return endOfPeriod(day, 3);
    case 'end-of-year':
      return endOfPeriod(day, 12);
    case 'start-of-next-month':
      return addDays(endOfPeriod(day, 1), 1);
    case 'start-of-next-quarter':
      return addDays(endOfPeriod(day, 3), 1);
  }
}
