/** What a step rests on: how its days were counted and by which law, and whether anyone compared its text. */
import { Accounted } from '../card/Accounted.tsx';
import type { Reference } from '../engine/graph/model.ts';
import type { PlannedStep } from '../engine/plan/plan.ts';
import { type TermContext, termInWords } from './term-words.ts';

/** The law that moved a day stands among the sources of that day. */
const TERMIJNENWET: Reference = {
  title: 'Algemene termijnenwet, artikel 1 tot en met 3',
  url: 'https://wetten.overheid.nl/BWBR0002448/',
};

interface Props {
  readonly planned: PlannedStep;
  readonly context: TermContext;
}

export function StepSources({ planned: { step, from, by }, context }: Props) {
  const { t } = context;
  const sources = once([
    ...[step.when?.from, step.when?.by].flatMap((term) => term?.source ?? []),
    ...(by?.moved || from?.moved ? [TERMIJNENWET] : []),
    ...step.sources,
  ]);
  if (sources.length === 0 && !step.unverified) return null;
  return (
    <details class="step-sources">
      <summary>{t('plan.sources')}</summary>
      {[from, by].map(
        (day) =>
          day && (
            <p key={`${day.day}:${day.term.amount}`}>{t('plan.counted', { term: termInWords(day.term, context) })}</p>
          ),
      )}
      <Accounted
        of={{
          sources,
          ...(step.checked && { checked: step.checked }),
          ...(step.unverified && { unverified: step.unverified }),
        }}
        t={t}
      />
    </details>
  );
}

function once(sources: readonly Reference[]): readonly Reference[] {
  return [...new Map(sources.map((source) => [source.title, source])).values()];
}
