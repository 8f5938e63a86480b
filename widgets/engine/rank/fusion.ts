import type { Evidence } from './evidence.ts';

/**
 * Weights of the parts of the ranker, in the order of `PARTS`: a conditional logit, fitted on
 * the content's own example questions, each ranked by an index that did not know it.
 * `npm run evaluate -- --content` prints them anew. Phrases come with the second part of the data;
 * until then the rest is weighed without them.
 */
export const WEIGHTS = {
  first: [0.57, 0, 0.23, 2.01, 3.78, 1.51, -0.2, -0.04],
  whole: [0.15, 0.75, 0.2, 0.79, 3.85, 1.38, -0.07, -0.16],
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
