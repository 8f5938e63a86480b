/** When a step can be done: as days where they are known, and else as the law counts. */
import type { PlannedStep } from '../engine/plan/plan.ts';
import type { PlannedDay } from '../engine/plan/planned-days.ts';
import { type LastDay, lastDay, longDay, moveInWords, type TermContext, termInWords } from '../term/term-words.ts';

interface Props {
  readonly planned: PlannedStep;
  readonly context: TermContext;
}

export function StepDays({ planned: { step, from, by, state }, context }: Props) {
  return (
    <>
      {step.when?.from && <Line kind="first" term={step.when.from} planned={from} context={context} />}
      {step.when?.by && <Line kind={lastDay(step, state)} term={step.when.by} planned={by} context={context} />}
    </>
  );
}

interface LineProps {
  readonly kind: LastDay | 'first';
  readonly term: PlannedDay['term'];
  readonly planned: PlannedDay | undefined;
  readonly context: TermContext;
}

function Line({ kind, term, planned, context }: LineProps) {
  const { t } = context;
  if (!planned) return <p class="step-when">{t(`plan.${kind}`, { term: termInWords(term, context) })}</p>;
  const notes = [moveInWords(planned, t), planned.estimated && t('plan.estimated')].filter(Boolean).join(' ');
  return (
    <>
      <p class={kind === 'past' ? 'step-when step-past' : 'step-when'} key={planned.day}>
        <time dateTime={planned.day}>{t(`plan.${kind}`, { term: longDay(t, planned.day) })}</time>
      </p>
      {notes && (
        <p class="step-note quiet" key={`${planned.day}:${notes}`}>
          {notes}
        </p>
      )}
    </>
  );
}
