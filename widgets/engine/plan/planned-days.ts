import type { IsoDate, LifeEventStep, Term } from '../graph/model.ts';
import type { Situation } from './situation.ts';
import { dayOfTerm, type TermDay } from './term.ts';

/** A term of a step that came to a day. */
export interface PlannedDay extends TermDay {
  readonly term: Term;
  /** Whether it was counted from a step whose own day is not known for certain. */
  readonly estimated: boolean;
}

export interface StepDays {
  readonly from?: PlannedDay;
  readonly by?: PlannedDay;
}

interface Anchor {
  readonly day: IsoDate;
  readonly estimated: boolean;
}

/**
 * The days of the steps that are in the plan, by step. A term has no day while the day of the
 * event, or of the step that it counts from, is not known.
 */
export function plannedDays(
  steps: readonly LifeEventStep[],
  situation: Pick<Situation, 'eventDay' | 'days' | 'done'>,
): Readonly<Record<string, StepDays>> {
  const known = new Map<string, StepDays>();

  const daysOf = (step: LifeEventStep): StepDays => {
    const before = known.get(step.id);
    if (before) return before;
    // The compiler refuses circles; this ends one that came through another way.
    known.set(step.id, {});
    const from = planned(step.when?.from);
    const by = planned(step.when?.by);
    const days = { ...(from && { from }), ...(by && { by }) };
    known.set(step.id, days);
    return days;
  };

  const planned = (term: Term | undefined): PlannedDay | undefined => {
    const anchor = term && anchorOf(term.anchor);
    const found = anchor && dayOfTerm(term, anchor.day);
    return found && { ...found, term, estimated: anchor.estimated };
  };

  const anchorOf = (id: string): Anchor | undefined => {
    if (id === 'event') return situation.eventDay ? { day: situation.eventDay, estimated: false } : undefined;
    const step = steps.find((each) => each.id === id);
    if (!step) return undefined;
    const given = situation.days[id];
    if (given) return { day: given, estimated: false };
    const day = situation.done[id] ?? daysOf(step).by?.day ?? daysOf(step).from?.day;
    return day ? { day, estimated: true } : undefined;
  };

  return Object.fromEntries(steps.map((step) => [step.id, daysOf(step)]));
}
