/**
 * The plan of a situation. Drawn at build with nothing answered, it shows every step with its
 * condition in words; with script the reader's answers, days and ticks make it their own.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { BesideChoice } from './BesideChoice.tsx';
import { Around, Needs } from './PlanAround.tsx';
import { PlanQuestions } from './PlanQuestions.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import type { Here, PlanData } from './plan-data.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { usePlan } from './use-plan.ts';

interface Props {
  readonly data: Omit<PlanData, keyof Here>;
  /** Tells what is the reader's own, now and after each change of place. */
  readonly watchHere?: (show: (here: Here) => void) => void;
  readonly today: IsoDate;
  readonly t: Translator;
}

export function PlanView({ data: national, watchHere, today, t }: Props) {
  const { event } = national;
  const [here, setHere] = useState<Here>();
  const data = { ...national, ...here };
  const talk = usePlan(event, today);
  const { plan, asking } = talk;
  const questions = useRef<HTMLDivElement>(null);
  const asked = useRef(asking);

  useEffect(() => watchHere?.(setHere), [watchHere]);

  // The next question is what the reader goes on with; at first nobody has asked for it.
  useEffect(() => {
    if (asked.current === asking) return;
    asked.current = asking;
    questions.current?.querySelector<HTMLElement>('[data-plan-question]')?.focus();
  }, [asking]);

  const asks = event.event || event.asks.length > 0;
  return (
    <div class="plan" ref={questions}>
      {data.beside && <BesideChoice fresh={data.beside.fresh} t={t} />}
      {asks && <PlanQuestions data={data} talk={talk} t={t} />}
      <p class="visually-hidden" role="status">
        {Object.keys(talk.filled.answers).length > 0 || talk.filled.eventDay
          ? t('plan.announce', { count: plan.steps.length })
          : ''}
      </p>
      <Needs data={data} plan={plan} t={t} />
      <PlanSteps data={data} talk={talk} t={t} />
      <Around data={data} plan={plan} t={t} />
      <TakeAlong data={data} talk={talk} today={today} t={t} />
    </div>
  );
}
