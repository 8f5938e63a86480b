import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { slimLunr } from '../../scripts/build/slim-lunr.ts';
import { serialisedIndex } from '../../widgets/engine/search/bm25.ts';

const { default: slim } = (await import(`data:text/javascript,${encodeURIComponent(slimLunr())}`)) as {
  default: typeof lunr;
};

const word = fc.stringMatching(/^[a-d]{1,6}$/);
const entries = fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 8 });
const asked = fc.array(fc.record({ term: word, boost: fc.double({ min: 0.1, max: 2, noNaN: true }) }), {
  minLength: 1,
  maxLength: 5,
});

/** As the engine asks: stems with their weights, and the beginning of a word that is still typed. */
function search(
  { Index, Query }: typeof lunr,
  index: object,
  terms: readonly { term: string; boost: number }[],
  unfinished: string,
) {
  return Index.load(index)
    .query((query) => {
      for (const { term, boost } of terms) query.term(term, { boost, usePipeline: false });
      query.term(unfinished, { boost: 0.5, usePipeline: false, wildcard: Query.wildcard.TRAILING });
    })
    .map(({ ref, score, matchData }) => ({ ref, score, stems: Object.keys(matchData.metadata) }));
}

describe('lunr without what the engine does not use', () => {
  it('finds what the whole of it finds, with the same scores', () => {
    fc.assert(
      fc.property(entries, asked, word, (texts, terms, unfinished) => {
        const postings = new Map<string, Map<number, number>>();
        for (const [entry, words] of texts.entries())
          for (const each of words) {
            const found = postings.get(each) ?? new Map<number, number>();
            postings.set(each, found.set(entry, (found.get(entry) ?? 0) + 1));
          }
        const index = serialisedIndex(postings, texts.length);
        const copy = () => structuredClone(index);
        expect(search(slim, copy(), terms, unfinished)).toEqual(search(lunr, copy(), terms, unfinished));
      }),
      { numRuns: 300 },
    );
  });
});
