import { PARTS } from '../../widgets/engine/rank/evidence.ts';
import { fuse } from '../../widgets/engine/rank/fusion.ts';
import { type Example, evenly } from './example.ts';

const STEPS = 150;
const RATE = 0.05;
/** Pull towards nought, so that a part that says nothing weighs nothing. */
const PULL = 0.001;
/** Adam's usual memory of the slope and of its square. */
const MEMORY = { slope: 0.9, square: 0.99 } as const;

/**
 * Weights of the parts of the ranker: a conditional logit over the entries considered for
 * each question of some lots, by full gradients with Adam; where several entries are right,
 * it is enough to believe one. `without` holds parts that are not to be weighed. Deterministic.
 */
export function fitParts(
  lots: readonly (readonly Example[])[],
  without: readonly (typeof PARTS)[number][] = [],
): number[] {
  const reached = lots.map((lot) =>
    lot.filter(({ isRight, ranking }) => ranking.believed.some(({ entry }) => isRight(entry))),
  );
  const rows = evenly(reached).map(({ example: { isRight, ranking }, counts }) => ({
    counts,
    evidence: ranking.believed,
    right: ranking.believed.map(({ entry }) => isRight(entry)),
  }));
  const weights: number[] = PARTS.map((_, part) => (part === 0 ? 1 : 0));
  const slopes: number[] = PARTS.map(() => 0);
  const squares: number[] = PARTS.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient: number[] = PARTS.map(() => 0);
    for (const { right, evidence, counts } of rows) {
      const beliefs = fuse(evidence, weights);
      const believedRight = beliefs.reduce((sum, belief, at) => sum + (right[at] ? belief : 0), 0);
      evidence.forEach(({ values }, at) => {
        const belief = beliefs[at] ?? 0;
        const error = counts * (belief - (right[at] ? belief / believedRight : 0));
        values.forEach((value, part) => {
          gradient[part] = (gradient[part] ?? 0) + error * value;
        });
      });
    }
    PARTS.forEach((name, part) => {
      if (without.includes(name)) return;
      const weight = weights[part] ?? 0;
      const slope = (gradient[part] ?? 0) + PULL * weight;
      slopes[part] = MEMORY.slope * (slopes[part] ?? 0) + (1 - MEMORY.slope) * slope;
      squares[part] = MEMORY.square * (squares[part] ?? 0) + (1 - MEMORY.square) * slope ** 2;
      const pace = slopes[part] / (1 - MEMORY.slope ** step);
      weights[part] = weight - (RATE * pace) / (Math.sqrt(squares[part] / (1 - MEMORY.square ** step)) + 1e-8);
    });
  }
  return weights;
}
