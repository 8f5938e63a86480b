import type { Ranking } from '../rank/rank.ts';
import type { Certainty } from './step.ts';

/** Least probability that the first body is acceptable, per class. */
const LIMITS = { certain: 0.9, probable: 0.82 } as const;

/** Many a title begins with the same word, such as bezwaar: who says it chose the title of a body that has so much of the belief. */
const MOST_LIKELY = 0.4;
/** Below this coverage nothing in the content resembles the question. */
const LEAST_COVERAGE = 0.12;
/** Below this one half of what was said was not understood, and no answer to it is certain. */
const CERTAIN_COVERAGE = 0.5;

/**
 * Logistic regression on what a ranking looks like. The weights were fitted on the content's
 * own example questions, each ranked by an index that did not know it:
 * `npm run evaluate -- --content` prints them anew, with the reliability of the outcome.
 */
export const WEIGHTS: readonly number[] = [0.19, 0.87, -0.05, -0.58, 0.27, 0.43, 0.92, -0.4, -0.65];

/** What a ranking looks like, in the order of `WEIGHTS`; the first is the constant. */
export function features({ bodies, candidates, coverage, query, named }: Ranking): readonly number[] {
  const [first] = bodies;
  const share = first?.share ?? 0;
  const length = Math.log(1 + query.content);
  const kind = candidates[0]?.entry.kind;
  return [
    1,
    Math.log((share + 0.01) / (1 - share + 0.01)),
    coverage,
    query.known,
    length,
    Number(named.some(({ organisation }) => organisation === first?.id)),
    // In a story there is more that an entry can hold by chance.
    coverage * length,
    Number(kind === 'elsewhere'),
    Number(kind === 'lifeEvent'),
  ];
}

/** Probability, 0 to 1, that the first body of a ranking is one that can help. */
export function probability(ranking: Ranking, weights = WEIGHTS): number {
  const sum = features(ranking).reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** How far the first body of a ranking can be trusted. */
export function certaintyOf(ranking: Ranking): Certainty {
  if (ranking.candidates.length === 0) return 'unsure';
  const chance = probability(ranking);
  // Who says a title and nothing else has chosen what it names; who says how it begins most likely has.
  if (ranking.titled === 1) return 'certain';
  if (chance >= LIMITS.certain && ranking.coverage >= CERTAIN_COVERAGE) return 'certain';
  const begun = ranking.titled > 0 && (ranking.bodies[0]?.share ?? 0) >= MOST_LIKELY;
  return chance >= LIMITS.probable || begun ? 'probable' : 'unsure';
}

/** Whether anything in the content resembles the question at all. */
export function isFound({ candidates, named, coverage }: Ranking): boolean {
  return candidates.length > 0 && (named.length > 0 || coverage >= LEAST_COVERAGE);
}
