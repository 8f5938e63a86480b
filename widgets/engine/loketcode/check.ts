/**
 * Two check characters: a Reed–Solomon code over the field of 31 values. All values add up to
 * 0, and so do all values each multiplied by its position, counted from 1.
 *
 * One wrong character shifts the first sum by the error and the second by the error times its
 * position: their quotient says which character it is. Two neighbours that changed places
 * leave the first sum at 0 and shift the second. So each wrong character and each swap is
 * noticed, as long as positions differ modulo 31.
 */
import { SIZE } from './alphabet.ts';

/** Longest sequence of values, check characters included, whose positions all differ. */
export const LONGEST = SIZE - 1;

/** Where a sequence of values is not what was written. Positions count from 0. */
export type Fault =
  /** One character explains it: `meant` is the value that makes all fit. */
  | { readonly kind: 'character'; readonly at: number; readonly meant: number }
  /** This one and the next changed places. */
  | { readonly kind: 'swap'; readonly at: number }
  | { readonly kind: 'several' };

/** The values with two check values behind them. */
export function withCheck(values: readonly number[]): number[] {
  const last = values.length + 2;
  const { sum, weighed } = sums(values);
  // p + q = -sum and (last - 1) p + last q = -weighed, so q = -weighed + (last - 1) sum.
  const q = modulo(-weighed + (last - 1) * sum);
  const p = modulo(-sum - q);
  return [...values, p, q];
}

/** What is wrong with a sequence that ends with its check values; undefined when nothing is. */
export function faultIn(values: readonly number[]): Fault | undefined {
  const { sum, weighed } = sums(values);
  if (sum === 0 && weighed === 0) return undefined;
  if (sum === 0) return swapIn(values, weighed);
  const at = modulo(weighed * inverse(sum)) - 1;
  const found = values[at];
  return found === undefined ? { kind: 'several' } : { kind: 'character', at, meant: modulo(found - sum) };
}

/** The only neighbours whose exchange explains the second sum; with two such pairs nothing is said. */
function swapIn(values: readonly number[], weighed: number): Fault {
  const pairs = values.slice(0, -1).flatMap((value, at) => {
    const next = values[at + 1] ?? value;
    // What stands at position p too low by d stands at p + 1 too high by d.
    return next !== value && modulo(next - value) === weighed ? [at] : [];
  });
  const [only, ...more] = pairs;
  return only !== undefined && more.length === 0 ? { kind: 'swap', at: only } : { kind: 'several' };
}

function sums(values: readonly number[]): { readonly sum: number; readonly weighed: number } {
  let sum = 0;
  let weighed = 0;
  values.forEach((value, index) => {
    sum += value;
    weighed += value * (index + 1);
  });
  return { sum: modulo(sum), weighed: modulo(weighed) };
}

function modulo(value: number): number {
  return ((value % SIZE) + SIZE) % SIZE;
}

/** The number that gives 1 when multiplied, by Fermat's little theorem. */
function inverse(value: number): number {
  let result = 1;
  for (let power = 0; power < SIZE - 2; power += 1) result = modulo(result * value);
  return result;
}
