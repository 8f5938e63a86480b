/** What a step rests on: how its days were counted and by which law, and whether anyone compared its text. */
import type { Reference } from '../engine/graph/model.ts';
import type { PlannedStep } from '../engine/plan/plan.ts';
import { contentLanguage } from '../i18n/translator.ts';
import { longDay, type TermContext, termInWords } from '../term/term-words.ts';
import { PlanText } from './PlanText.tsx';

/** The law that moved a day stands among the sources of that day. */
const TERMIJNENWET: Reference = {
  title: 'Algemene termijnenwet, artikel 1 tot en met 3',
  url: 'https://wetten.overheid.nl/BWBR0002448/',
};

interface Props {
  readonly planned: PlannedStep;
  /** What may have changed since, in the language of the interface. */
  readonly beside?: string | undefined;
  readonly context: TermContext;
}

export function StepSources({ planned: { step, from, by }, beside, context }: Props) {
  const { t } = context;
  const lang = contentLanguage(t);
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
      <ul>
        {sources.map(({ title, url }) => (
          <li key={title}>
            <a href={url} lang={lang}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {step.checked ? t('plan.checked', { day: longDay(t, step.checked.on) }) : t('card.unchecked')}{' '}
        {step.unverified && <PlanText nl={step.unverified} other={beside} t={t} />}
      </p>
    </details>
  );
}

function once(sources: readonly Reference[]): readonly Reference[] {
  return [...new Map(sources.map((source) => [source.title, source])).values()];
}
