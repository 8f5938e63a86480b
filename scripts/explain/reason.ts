import type { Ranking } from '../../widgets/engine/rank/rank.ts';
import { findEmergency, indexSigns, stepsToSigns } from '../../widgets/engine/rank/signs.ts';
import { certaintyOf, isFound } from '../../widgets/engine/route/certainty.ts';
import { writtenQuestion } from '../../widgets/engine/route/choice.ts';
import { mattersOf } from '../../widgets/engine/route/matters.ts';
import type { Circumstances } from '../../widgets/engine/route/route.ts';
import type { Step } from '../../widgets/engine/route/step.ts';
import { atOnce } from '../../widgets/engine/steps/at-once.ts';
import type { LoadedLoket } from '../route/load.ts';

/** Why the loket said what it said: a question, or none. */
export type Reason =
  /** A rule for emergencies comes before everything else. */
  | { readonly kind: 'emergency'; readonly emergency: string; readonly rule: string }
  /** Pieces of the text lead to several bodies. */
  | { readonly kind: 'several'; readonly entries: readonly string[] }
  /** The reader's gemeente has something of its own for it. */
  | { readonly kind: 'own' }
  /** A question of the content fits; `told` when the query answers it already. */
  | { readonly kind: 'written'; readonly question: string; readonly words: readonly string[]; readonly told: boolean }
  /** Too unsure to refer, so a question was made from the best entries of the first bodies. */
  | { readonly kind: 'made'; readonly entries: readonly string[] }
  /** Nothing but a name of a body was said. */
  | { readonly kind: 'named' }
  /** Nothing in the content resembles it. */
  | { readonly kind: 'nothing' }
  /** There was nothing to ask: sure enough, or only one body comes to mind. */
  | { readonly kind: 'sure' };

/** Why `route` took this step, for a query that nothing was answered to yet. */
export function reasonFor(
  { loket: { graph, ranker }, compiled }: LoadedLoket,
  query: string,
  circumstances: Circumstances,
  ranking: Ranking,
  step: Step,
): Reason {
  if (step.kind === 'emergency') {
    const { id } = step.emergency;
    const { signs, groups } = compiled.content.emergencies[id] ?? { signs: {}, groups: {} };
    const holds = (rule: string) =>
      findEmergency(
        ranking.query.words,
        indexSigns(atOnce(stepsToSigns([{ id, order: 0, rules: [rule], groups }]))),
      ) !== undefined;
    return { kind: 'emergency', emergency: id, rule: Object.values(signs).flat().find(holds) ?? '' };
  }
  const matters = mattersOf(ranker, query, ranking, circumstances);
  if (matters.length > 0) return { kind: 'several', entries: matters.map(({ entry }) => entry.id) };
  if (step.kind === 'refer' && step.referral.own) return { kind: 'own' };
  const written = writtenQuestion(graph, ranking, ranker.vocabulary, certaintyOf(ranking) === 'unsure');
  if (written) {
    const words = ranking.query.words.filter((word) => written.words.includes(word));
    return { kind: 'written', question: written.id, words, told: step.kind !== 'ask' };
  }
  if (step.kind === 'ask') return { kind: 'made', entries: step.question.answers.flatMap(({ to }) => idsOf(to)) };
  if (step.kind === 'refer' && !step.referral.service) return { kind: 'named' };
  return step.kind === 'none' || !isFound(ranking) ? { kind: 'nothing' } : { kind: 'sure' };
}

function idsOf(target: object): string[] {
  return Object.values(target).filter((id) => typeof id === 'string');
}
