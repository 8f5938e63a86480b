import type { IsoDate, Term } from '../engine/graph/model.ts';
import type { PlannedDay } from '../engine/plan/planned-days.ts';
import type { Translator } from '../i18n/translator.ts';

export interface TermContext {
  readonly t: Translator;
  /** The day of the event as it stands behind "na" and "voor", in the language of the reader; else it is "that day". */
  readonly eventName: string | undefined;
  /** Number of a step in the plan as it is shown; undefined when it is not there. */
  readonly numberOf: (step: string) => number | undefined;
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
