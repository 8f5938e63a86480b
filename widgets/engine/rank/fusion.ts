import type { Evidence } from './evidence.ts';

/**
 * Weights of the parts of the ranker, in the order of `PARTS`: a conditional logit, fitted on
 * the content's own example questions, each ranked by an index that did not know it.
 * `npm run evaluate -- --content` prints them anew. Phrases come with the second part of the data;
 * until then the rest is weighed without them.
 */
export const WEIGHTS = {
  first: [0.68, 0, 0.2, 1.78, 3.26, 1.5, -0.16, -0.09],
  whole: [0.38, 0.57, 0.14, 1.03, 2.86, 1.46, -0.17, -0.15],
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
