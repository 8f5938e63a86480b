import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../widgets/engine/search/numbers.ts';
import { type Posting, type Postings, packPostings, unpackPostings } from '../../widgets/engine/search/postings.ts';
import { packSynonyms, unpackSynonyms } from '../../widgets/engine/search/synonym-list.ts';
import { packWords, unpackWords } from '../../widgets/engine/search/word-list.ts';

describe('packed numbers', () => {
  it('give back the same numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000)), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
      }),
    );
  });

  it('hold nothing that JSON must escape', () => {
    const packed = packNumbers(Array.from({ length: 5_000 }, (_, index) => index * 37));
    expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
  });
});

function listed({ starts, entries, counts }: Postings): Posting[] {
  return [...starts.subarray(1)].map((end, word) => {
    const begin = starts[word] ?? 0;
    return { entries: [...entries.subarray(begin, end)], counts: [...counts.subarray(begin, end)] };
  });
}

describe('packed postings', () => {
  const posting = fc
    .uniqueArray(fc.tuple(fc.nat(2_000), fc.integer({ min: 1, max: 52 })), { selector: ([entry]) => entry })
    .map((list) => list.sort(([a], [b]) => a - b))
    .map((list) => ({ entries: list.map(([entry]) => entry), counts: list.map(([, count]) => count) }));

  it('give back the same entries with the same counts', () => {
    fc.assert(
      fc.property(fc.array(posting), (postings) => {
        expect(listed(unpackPostings(packPostings(postings)))).toEqual(postings);
      }),
    );
  });

  it('keep a count that is too high for a letter as high as can be', () => {
    expect(listed(unpackPostings(packPostings([{ entries: [3], counts: [99] }])))).toEqual([
      { entries: [3], counts: [52] },
    ]);
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

describe('packed synonyms', () => {
  it('give back every phrase with its words', () => {
    const synonyms: [string, string[]][] = [
      ['kliko', ['container', 'afval']],
      ['steun', ['bijstand']],
      ['sociale dienst', ['bijstand']],
    ];
    expect(packSynonyms(synonyms)).toBe('bijstand:sociale dienst,steun;container afval:kliko');
    expect(unpackSynonyms(packSynonyms(synonyms))).toEqual(new Map(synonyms));
    expect(unpackSynonyms(packSynonyms([]))).toEqual(new Map());
  });
});
