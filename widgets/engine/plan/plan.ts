/**
 * The plan of a life event: which steps there are for this reader, on which days, and why.
 * Pure: the same situation gives the same plan.
 */
import type { Condition, Gap, IsoDate, LifeEvent, LifeEventStep, PlanAnswer, Responsibility } from '../graph/model.ts';
import type { Answers } from './answers.ts';
import { evaluate, groundsOf, remaining } from './condition.ts';
import { type PlannedDay, plannedDays } from './planned-days.ts';
import type { Situation } from './situation.ts';

/** `later` while the first day has not come; `overdue` only when its last day is certain. */
export type StepState = 'done' | 'overdue' | 'open' | 'later';

export interface PlannedStep {
  readonly step: LifeEventStep;
  /** `only-if` while something still decides about it: an unanswered question, or what cannot be asked. */
  readonly who: Responsibility;
  /** Answers that made it appear: "omdat u zei dat …". */
  readonly because: readonly PlanAnswer[];
  /** What is still open of its condition. */
  readonly open?: Condition;
  readonly from?: PlannedDay;
  readonly by?: PlannedDay;
  readonly state: StepState;
}

export interface PlannedGap {
  readonly gap: Gap;
  readonly open?: Condition;
}

export interface Plan {
  /** What is overdue first, then by day; what has no day stays behind what it follows in the content. */
  readonly steps: readonly PlannedStep[];
  /** What to have ready for the steps that are not done, each once. */
  readonly needs: LifeEvent['needs'];
  readonly gaps: readonly PlannedGap[];
}

export function makePlan(event: LifeEvent, situation: Situation): Plan {
  const { answers } = situation;
  const present = event.steps.filter((step) => !step.if || evaluate(step.if, answers) !== 'false');
  const days = plannedDays(present, situation);
  const steps = present.map((step) => planStep(step, event, situation, days[step.id] ?? {}));
  const wanted = new Set(steps.filter(({ state }) => state !== 'done').flatMap(({ step }) => step.needs));
  return {
    steps: inOrder(steps),
    needs: event.needs.filter(({ id }) => wanted.has(id)),
    gaps: event.gaps
      .filter((gap) => !gap.if || evaluate(gap.if, answers) !== 'false')
      .map((gap) => ({ gap, ...stillOpen(gap.if, answers) })),
  };
}

function planStep(
  step: LifeEventStep,
  { asks }: LifeEvent,
  { answers, done, today }: Situation,
  { from, by }: { readonly from?: PlannedDay; readonly by?: PlannedDay },
): PlannedStep {
  const grounds = step.if ? groundsOf(step.if, answers) : [];
  const open = stillOpen(step.if, answers);
  return {
    step,
    who: step.who === 'only-if' && !open.open && !step.condition ? 'you' : step.who,
    because: grounds.flatMap((id) => {
      const answer = asks.find((ask) => ask.id === id)?.answers.find((each) => each.id === answers[id]);
      return answer ?? [];
    }),
    ...open,
    ...(from && { from }),
    ...(by && { by }),
    state: stateOf(step.id in done, today, from, by),
  };
}

function stillOpen(condition: Condition | undefined, answers: Answers): { readonly open?: Condition } {
  return condition && evaluate(condition, answers) === 'unknown' ? { open: remaining(condition, answers) } : {};
}

function stateOf(done: boolean, today: IsoDate, from?: PlannedDay, by?: PlannedDay): StepState {
  if (done) return 'done';
  if (by && !by.estimated && by.day < today) return 'overdue';
  return from && from.day > today ? 'later' : 'open';
}

function inOrder(steps: readonly PlannedStep[]): readonly PlannedStep[] {
  let last = '';
  const keyed = steps.map((planned) => {
    last = planned.by?.day ?? planned.from?.day ?? last;
    return { planned, key: `${planned.state === 'overdue' ? 0 : 1}${last}` };
  });
  // Sorting is stable: what has the same key stays in the order of the content.
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ planned }) => planned);
}
