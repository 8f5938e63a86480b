import type { IsoDate, LifeEventStep, Term } from '../engine/graph/model.ts';
import type { StepState } from '../engine/plan/plan.ts';
import type { PlannedDay } from '../engine/plan/planned-days.ts';
import type { Translator } from '../i18n/translator.ts';

export interface TermContext {
  readonly t: Translator;
  /** The day of the event as it stands behind "na" and "voor", in the language of the reader; else it is "that day". */
  readonly eventName: string | undefined;
  /** Number of a step in the plan as it is shown; undefined when it is not there. */
  readonly numberOf: (step: string) => number | undefined;
}

/** How the last day of a step is called: see `lastDay`. */
export type LastDay = 'by' | 'past' | 'advice' | 'pastAdvice' | 'expected';

/** What the law or a body sets is a limit; else it is our advice, and of what goes by itself what is usual. */
export function lastDay({ who, when }: Pick<LifeEventStep, 'who' | 'when'>, state: StepState): LastDay {
  const past = state === 'overdue';
  if (when?.by?.source) return past ? 'past' : 'by';
  if (who === 'automatic') return 'expected';
  return past ? 'pastAdvice' : 'advice';
}

/** A day with its day of the week: `dinsdag 10 november 2026`. */
export function longDay(t: Translator, day: IsoDate): string {
  return new Intl.DateTimeFormat(t.language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));
}

/** How a term counts: `6 weken na het overlijden`. */
export function termInWords(term: Term, { t, eventName, numberOf }: TermContext): string {
  const { amount, unit, direction, to } = term;
  const anchor = anchorInWords(term.anchor, { t, eventName, numberOf });
  const span = t(`plan.unit_${unit}`, { count: amount });
  const counted = amount === 0 ? t('plan.onDay', { anchor }) : t(`plan.span_${direction}`, { span, anchor });
  return to ? t(`plan.edge_${to}`, { term: counted }) : counted;
}

function anchorInWords(id: string, { t, eventName, numberOf }: TermContext): string {
  if (id === 'event') return eventName ?? t('plan.thatDay');
  const number = numberOf(id);
  return number === undefined ? t('plan.anotherStep') : t('plan.stepNumber', { number });
}

/** Why the day is another than was counted to. */
export function moveInWords({ moved }: PlannedDay, t: Translator): string | undefined {
  return moved && t(`plan.moved_${moved.because}`, { day: longDay(t, moved.from) });
}
