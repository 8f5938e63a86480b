import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBag, unpackBag } from '../../widgets/engine/search/bag.ts';
import { packCompounds, unpackCompounds } from '../../widgets/engine/search/compound-list.ts';
import { packWords, unpackWords } from '../../widgets/engine/search/word-list.ts';

describe('a packed bag', () => {
  it('gives back the same indexes, rising, with those that come twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000)), (indexes) => {
        expect(unpackBag(packBag(indexes))).toEqual([...indexes].sort((a, b) => a - b));
      }),
    );
  });

  it('holds nothing that JSON must escape', () => {
    const packed = packBag(Array.from({ length: 5_000 }, (_, index) => index * 37));
    expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
  });
});

describe('a packed list of words', () => {
  it('gives back the same words', () => {
    const word = fc.stringMatching(/^[a-z0-9ж]{1,30}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = [...words].sort();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });
});

describe('packed compounds', () => {
  it('gives back the same words with the same parts', () => {
    const compounds = fc
      .uniqueArray(fc.tuple(fc.nat(10_000), fc.array(fc.nat(10_000), { minLength: 2, maxLength: 4 })), {
        selector: ([word]) => word,
      })
      .map((list) => new Map([...list].sort(([a], [b]) => a - b)));
    fc.assert(
      fc.property(compounds, (map) => {
        expect(unpackCompounds(packCompounds(map))).toEqual(map);
      }),
    );
  });
});
