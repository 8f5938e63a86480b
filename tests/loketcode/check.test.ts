import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET, SIZE } from '../../widgets/engine/loketcode/alphabet.ts';
import { faultIn, withCheck } from '../../widgets/engine/loketcode/check.ts';

/** Sequences as codes have them, 6 to 18 values before the check, the same at each run. */
const samples = fc.sample(fc.array(fc.integer({ min: 0, max: SIZE - 1 }), { minLength: 6, maxLength: 18 }), {
  numRuns: 60,
  seed: 31,
});

describe('the alphabet of a loketcode', () => {
  it('has 31 different characters, a prime, and none that look alike', () => {
    expect(new Set(ALPHABET).size).toBe(31);
    expect(ALPHABET).not.toMatch(/[0O1IL]/);
    expect(Array.from({ length: 29 }, (_, each) => 31 % (each + 2)).every((rest) => rest !== 0)).toBe(true);
  });
});

describe('the two check characters', () => {
  it('find nothing wrong with what was written', () => {
    for (const values of samples) expect(faultIn(withCheck(values))).toBeUndefined();
  });

  it('notice every wrong character, name it, and say what it must be', () => {
    for (const right of samples.map(withCheck)) {
      right.forEach((meant, at) => {
        for (let value = 0; value < SIZE; value += 1) {
          if (value === meant) continue;
          const wrong = right.with(at, value);
          expect(faultIn(wrong)).toEqual({ kind: 'character', at, meant });
        }
      });
    }
  });

  it('notice every swap of neighbours, and never blame another pair for it', () => {
    let named = 0;
    let swaps = 0;
    for (const right of samples.map(withCheck)) {
      for (let at = 0; at + 1 < right.length; at += 1) {
        const [one = 0, next = 0] = right.slice(at, at + 2);
        if (one === next) continue;
        const fault = faultIn(right.with(at, next).with(at + 1, one));
        expect(fault?.kind === 'several' || (fault?.kind === 'swap' && fault.at === at)).toBe(true);
        swaps += 1;
        if (fault?.kind === 'swap') named += 1;
      }
    }
    expect(named / swaps).toBeGreaterThan(0.5);
  });

  it('notice every pair of wrong characters', () => {
    for (const right of samples.slice(0, 6).map(withCheck)) {
      for (let at = 0; at < right.length; at += 1)
        for (let other = at + 1; other < right.length; other += 1)
          for (let value = 1; value < SIZE; value += 7)
            for (let more = 1; more < SIZE; more += 7) {
              const shifted = (index: number, by: number) => ((right[index] ?? 0) + by) % SIZE;
              expect(faultIn(right.with(at, shifted(at, value)).with(other, shifted(other, more)))).toBeDefined();
            }
    }
  });
});
