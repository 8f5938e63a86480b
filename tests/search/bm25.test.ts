import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { FIELD, stepsToIndex } from '../../widgets/engine/search/bm25.ts';
import { searchFulltext, stepsToFulltext } from '../../widgets/engine/search/fulltext.ts';
import { atOnce } from '../../widgets/engine/steps/at-once.ts';
import { postingsOf } from './postings-of.ts';

/** The documents through lunr's own builder, token by token. */
function built(documents: readonly (readonly string[])[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field(FIELD);
  builder.b(0.3);
  for (const [id, words] of documents.entries()) builder.add({ id: String(id), [FIELD]: [...words] });
  return builder.build();
}

const word = fc.stringMatching(/^[a-d]{1,4}$/);
const documents = fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 12 });
const asked = fc.uniqueArray(fc.tuple(word, fc.double({ min: 0.1, max: 2, noNaN: true })), {
  minLength: 1,
  maxLength: 6,
  selector: ([term]) => term,
});

describe('the index', () => {
  it('answers as an index that lunr built itself, with its scores', () => {
    fc.assert(
      fc.property(documents, asked, (texts, terms) => {
        const ask: lunr.Index.QueryBuilder = (query) => {
          for (const [term, boost] of terms) query.term(term, { boost, usePipeline: false });
        };
        const found = new Map(
          built(texts)
            .query(ask)
            .map(({ ref, ...rest }) => [Number(ref), rest]),
        );
        const index = atOnce(stepsToIndex(postingsOf(texts), texts.length));
        for (const [document, score] of index.scores(ask).entries()) {
          const { score: theirs = 0, matchData } = found.get(document) ?? {};
          expect(score).toBeCloseTo(theirs, 9);
          const held = terms.flatMap(([term]) => (index.holds(document, term) ? [term] : []));
          expect(held.sort()).toEqual(Object.keys(matchData?.metadata ?? {}).sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds words by their beginning', () => {
    const texts = [['paspoort'], ['sloot', 'waterschap'], ['watersnood', 'dijk']];
    const scores = searchFulltext(atOnce(stepsToFulltext(postingsOf(texts), texts.length)), [], 'water');
    expect([...scores].map((score) => score > 0)).toEqual([false, true, true]);
  });
});
