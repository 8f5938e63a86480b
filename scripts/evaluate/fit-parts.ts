import { PARTS } from '../../widgets/engine/rank/evidence.ts';
import { fuse } from '../../widgets/engine/rank/fusion.ts';
import type { LeftOut } from './left-out.ts';

const STEPS = 150;
const RATE = 0.05;
/** Pull towards nought, so that a part that says nothing weighs nothing. */
const PULL = 0.001;
/** Adam's usual memory of the slope and of its square. */
const MEMORY = { slope: 0.9, square: 0.99 } as const;

/**
 * Weights of the parts of the ranker: a conditional logit over the entries considered for
 * each left-out question, by full gradients with Adam. `without` holds parts that are not to
 * be weighed. Deterministic.
 */
export function fitParts(examples: readonly LeftOut[], without: readonly (typeof PARTS)[number][] = []): number[] {
  const rows = examples.flatMap(({ wanted, ranking: { believed } }) => {
    const right = believed.findIndex(({ entry }) => entry === wanted);
    return right < 0 ? [] : [{ right, evidence: believed }];
  });
  const weights: number[] = PARTS.map((_, part) => (part === 0 ? 1 : 0));
  const slopes: number[] = PARTS.map(() => 0);
  const squares: number[] = PARTS.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient: number[] = PARTS.map(() => 0);
    for (const { right, evidence } of rows) {
      const beliefs = fuse(evidence, weights);
      evidence.forEach(({ values }, at) => {
        const error = (beliefs[at] ?? 0) - Number(at === right);
        values.forEach((value, part) => {
          gradient[part] = (gradient[part] ?? 0) + error * value;
        });
      });
    }
    PARTS.forEach((name, part) => {
      if (without.includes(name)) return;
      const weight = weights[part] ?? 0;
      const slope = (gradient[part] ?? 0) / rows.length + PULL * weight;
      slopes[part] = MEMORY.slope * (slopes[part] ?? 0) + (1 - MEMORY.slope) * slope;
      squares[part] = MEMORY.square * (squares[part] ?? 0) + (1 - MEMORY.square) * slope ** 2;
      const pace = slopes[part] / (1 - MEMORY.slope ** step);
      weights[part] = weight - (RATE * pace) / (Math.sqrt(squares[part] / (1 - MEMORY.square ** step)) + 1e-8);
    });
  }
  return weights;
}
