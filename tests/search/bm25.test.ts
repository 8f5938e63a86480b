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
        const search = (index: lunr.Index) =>
          index
            .query((query) => {
              for (const [term, boost] of terms) query.term(term, { boost, usePipeline: false });
            })
            .map(({ ref, score, matchData }) => ({
              ref,
              score: Math.round(score * 1e9),
              words: Object.keys(matchData.metadata).sort(),
            }))
            .sort((a, b) => b.score - a.score || Number(a.ref) - Number(b.ref));
        expect(search(atOnce(stepsToIndex(postingsOf(texts), texts.length)))).toEqual(search(built(texts)));
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
