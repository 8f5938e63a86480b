import type { Term, TermUnit } from '../../../widgets/engine/graph/model.ts';
import type { SourceTerm } from '../schema.ts';

const units: readonly TermUnit[] = ['days', 'workdays', 'weeks', 'months', 'years'];

/** What an editor wrote, when it says one direction and one unit; otherwise what is wrong with it. */
export function readTerm(source: SourceTerm): Term | TermMistake {
  const { after, before, to, source: setBy, termijnenwet, validFrom, validUntil } = source;
  const anchor = after ?? before;
  if (anchor === undefined || (after !== undefined && before !== undefined)) return 'direction';
  const given = units.filter((unit) => source[unit] !== undefined);
  const [unit] = given;
  if (unit === undefined || given.length > 1) return 'unit';
  return {
    anchor,
    direction: after === undefined ? 'before' : 'after',
    amount: source[unit] ?? 0,
    unit,
    ...(to && { to }),
    ...(setBy && { source: setBy }),
    termijnenwet,
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}

/** The part of a term that is missing or said twice. */
export type TermMistake = 'direction' | 'unit';

export function isTerm(read: Term | TermMistake): read is Term {
  return typeof read === 'object';
}
