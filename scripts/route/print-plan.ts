import type { LifeEvent } from '../../widgets/engine/graph/model.ts';
import { inWords } from '../../widgets/engine/plan/in-words.ts';
import { makePlan, type PlannedStep, type Situation } from '../../widgets/engine/plan/plan.ts';
import type { PlannedDay } from '../../widgets/engine/plan/planned-days.ts';
import { day, type Translator } from '../../widgets/i18n/translator.ts';

/** A plan as lines for a terminal: what to have ready, the steps with their days, and the gaps. */
export function planLines(
  event: LifeEvent,
  situation: Situation,
  bodyOf: (step: PlannedStep['step']) => string | undefined,
  t: Translator,
): string[] {
  const plan = makePlan(event, situation);
  return [
    ...(plan.needs.length > 0 ? [`${t('plan.needs')}:`, ...plan.needs.map(({ text }) => `  - ${text}`), ''] : []),
    ...plan.steps.flatMap((planned, index) => stepLines(planned, index + 1, event, bodyOf(planned.step), t)),
    ...(plan.gaps.length > 0
      ? ['', `${t('plan.gaps')}:`, ...plan.gaps.flatMap(({ gap }) => [`  - ${gap.text}`, `    ${gap.bridge}`])]
      : []),
  ];
}

function stepLines(
  { step, who, open, because, from, by, state }: PlannedStep,
  number: number,
  event: LifeEvent,
  body: string | undefined,
  t: Translator,
): string[] {
  const conditions = [open && inWords(open, event.asks), step.condition].filter((each) => each !== undefined);
  const label = t(who === 'automatic' && conditions.length > 0 ? 'plan.automaticIf' : `situation.${who}`);
  const lines = [
    [label, ...conditions].join(' '),
    because.length > 0 && `${t('plan.because')} ${because.map(({ clause }) => clause).join(' en dat ')}.`,
    from && dayLine('first', from, t),
    by && dayLine(state === 'overdue' ? 'past' : by.term.source ? 'by' : 'advice', by, t),
    step.text,
    step.when?.text,
    body && `→ ${body}`,
  ];
  return [`${number}. ${step.title}`, ...lines.flatMap((line) => (line ? [`   ${line}`] : []))];
}

function dayLine(
  kind: 'first' | 'by' | 'past' | 'advice',
  { day: date, moved, term }: PlannedDay,
  t: Translator,
): string {
  return [
    t(`plan.${kind}`, { term: day(t, date) }),
    moved && `(${t(`plan.moved_${moved.because}`, { day: day(t, moved.from) })})`,
    term.source && `[${term.source.title}]`,
  ]
    .filter(Boolean)
    .join(' ');
}
