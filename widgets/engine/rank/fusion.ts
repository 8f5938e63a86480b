import type { Evidence } from './evidence.ts';

/**
 * Weights of the parts of the ranker, in the order of `PARTS`: a conditional logit, fitted on
 * the content's own example questions, each ranked by an index that did not know it.
 * `npm run evaluate -- --content` prints them anew. Phrases come with the second part of the data;
 * until then the rest is weighed without them.
 */
export const WEIGHTS = {
  first: [1.4, 0, 0.29, 1.98, 1.17, 0.93, 0.09, 0.14],
  whole: [0.65, 0.91, 0.25, 0.69, 2.06, 0.85, -0.07, -0.08],
} as const satisfies Record<string, readonly number[]>;

/** Belief in each of the entries: the softmax of what speaks for it, weighed. They sum to 1. */
export function fuse(evidence: readonly Evidence[], weights: readonly number[]): number[] {
  const logits = evidence.map(({ values }) =>
    values.reduce((sum, value, part) => sum + value * (weights[part] ?? 0), 0),
  );
  const highest = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}
