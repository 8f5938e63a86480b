import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../widgets/engine/rank/evidence.ts';
import { fuse, WEIGHTS } from '../../widgets/engine/rank/fusion.ts';

const evidence = (values: readonly number[]) => ({ index: 0, values, coverage: 0, held: new Set<string>(), titled: 0 });

describe('the parts of the ranker together', () => {
  it('have a weight each, in both stages', () => {
    for (const weights of Object.values(WEIGHTS)) expect(weights).toHaveLength(PARTS.length);
  });

  it('leave the phrases out while those are not there', () => {
    expect(WEIGHTS.first[PARTS.indexOf('phrases')]).toBe(0);
  });

  it('give beliefs that sum to one, the more to what more speaks for', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -12, max: 0, noNaN: true }), { minLength: 1, maxLength: 20 }), (shares) => {
        const beliefs = fuse(
          shares.map((share) => evidence([share])),
          [2],
        );
        expect(beliefs.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        const best = shares.indexOf(Math.max(...shares));
        expect(beliefs[best]).toBe(Math.max(...beliefs));
      }),
    );
  });

  it('believe nothing when nothing is considered', () => {
    expect(fuse([], [1])).toEqual([]);
  });
});
