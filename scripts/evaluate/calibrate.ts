import { features, probability } from '../../widgets/engine/route/certainty.ts';
import { isAcceptable, type LeftOut } from './left-out.ts';

const STEPS = 4_000;
const RATE = 0.5;

/** Weights of the logistic regression that says how far a ranking can be trusted, by gradient descent. */
export function fitWeights(examples: readonly LeftOut[]): number[] {
  const rows = examples.map((example) => ({ x: features(example.ranking), y: isAcceptable(example) ? 1 : 0 }));
  const size = rows[0]?.x.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Array<number>(size).fill(0);
    for (const { x, y } of rows) {
      const sum = x.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - y;
      x.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + error * value;
      });
    }
    weights = weights.map((weight, index) => weight - (RATE * (gradient[index] ?? 0)) / rows.length);
  }
  return weights;
}

/** One bin of a reliability table. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Mean probability that was said, and the share that turned out acceptable. */
  readonly said: number;
  readonly found: number;
}

/** What the engine says of its own certainty beside what came true, in ten bins; empty ones are left out. */
export function reliability(examples: readonly LeftOut[]): Bin[] {
  const judged = examples.map((example) => ({ chance: probability(example.ranking), right: isAcceptable(example) }));
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = judged.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
    return {
      from: bin / 10,
      count: inside.length,
      said: mean(inside.map(({ chance }) => chance)),
      found: mean(inside.map(({ right }) => Number(right))),
    };
  }).filter(({ count }) => count > 0);
}
