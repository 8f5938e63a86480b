import type { Slug } from '../graph/model.ts';
import type { Ranking } from '../rank/rank.ts';
import { certaintyOf, isFound } from '../route/certainty.ts';
import { writtenQuestion } from '../route/choice.ts';
import type { Loket } from '../route/loket.ts';
import { type Circumstances, storyIn } from '../route/route.ts';
import type { Step } from '../route/step.ts';

/** Why the loket said what it said: a question, or none. */
export type Reason =
  /** A rule for emergencies comes before everything else. */
  | { readonly kind: 'emergency'; readonly emergency: Slug }
  /** Pieces of the text lead to several bodies. */
  | { readonly kind: 'several'; readonly entries: readonly Slug[] }
  /** The reader's gemeente has something of its own for it. */
  | { readonly kind: 'own' }
  /** A question of the content fits; `told` when the query answers it already. */
  | { readonly kind: 'written'; readonly question: Slug; readonly words: readonly string[]; readonly told: boolean }
  /** Too unsure to refer, so a question was made from the best entries of the first bodies. */
  | { readonly kind: 'made'; readonly entries: readonly Slug[] }
  /** Nothing but a name of a body was said. */
  | { readonly kind: 'named' }
  /** Nothing in the content resembles it. */
  | { readonly kind: 'nothing' }
  /** There was nothing to ask: sure enough, or only one body comes to mind. */
  | { readonly kind: 'sure' };

/** Why `route` took this step, for a query that nothing was answered to yet. */
export function reasonFor(
  loket: Loket,
  query: string,
  circumstances: Circumstances,
  ranking: Ranking,
  step: Step,
): Reason {
  if (step.kind === 'emergency') return { kind: 'emergency', emergency: step.emergency.id };
  const { graph, ranker } = loket;
  const { matters, several } = storyIn(loket, query, ranking, circumstances);
  if (several) return { kind: 'several', entries: matters.map(({ entry }) => entry.id) };
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

function idsOf(target: object): Slug[] {
  return Object.values(target).filter((id) => typeof id === 'string');
}
