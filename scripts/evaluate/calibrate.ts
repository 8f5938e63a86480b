import { features, probability } from '../../widgets/engine/route/certainty.ts';
import { type Example, evenly } from './example.ts';

const STEPS = 4_000;
const RATE = 0.5;

/** Weights of the logistic regression that says how far a ranking can be trusted, by gradient descent. */
export function fitWeights(lots: readonly (readonly Example[])[]): number[] {
  const rows = evenly(lots).map(({ example: { ranking, acceptable }, counts }) => ({
    x: features(ranking),
    y: acceptable ? 1 : 0,
    counts,
  }));
  const size = rows[0]?.x.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Array<number>(size).fill(0);
    for (const { x, y, counts } of rows) {
      const sum = x.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const error = counts * (1 / (1 + Math.exp(-sum)) - y);
      x.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + error * value;
      });
    }
    weights = weights.map((weight, index) => weight - RATE * (gradient[index] ?? 0));
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
export function reliability(examples: readonly Example[]): Bin[] {
  const judged = examples.map(({ ranking, acceptable }) => ({ chance: probability(ranking), right: acceptable }));
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
