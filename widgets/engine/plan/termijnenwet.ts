/**
 * When the Algemene termijnenwet moves the last day of a term.
 * Source: https://wetten.overheid.nl/BWBR0002448/, articles 1 and 4.
 */
import type { Term, TermUnit } from '../graph/model.ts';

/** Longest terms that it still moves; article 4, under a. A year or more is never moved. */
const LONGEST: Readonly<Record<TermUnit, number>> = { days: 90, workdays: 90, weeks: 12, months: 3, years: 0 };

/** Why the law leaves a term as it is; `undefined` when it does move it. */
export function exemption({ direction, unit, amount }: Term): 'counted-back' | 'too-long' | undefined {
  if (direction === 'before') return 'counted-back';
  return amount > LONGEST[unit] ? 'too-long' : undefined;
}
