import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { FIELD, stepsToIndex } from '../../widgets/engine/search/bm25.ts';
import { searchFulltext, stepsToFulltext } from '../../widgets/engine/search/fulltext.ts';
import type { Posting } from '../../widgets/engine/search/postings.ts';
import { atOnce } from '../../widgets/engine/steps/at-once.ts';

const DOCUMENTS = [
  { paspoor: 4, anvrag: 2, gement: 1 },
  { rijbewijs: 4, anvrag: 2, gement: 1, rdw: 1 },
  { sloot: 6, waterschap: 2 },
  { waterschap: 4, belas: 5, anslag: 1 },
].map((stems) => new Map(Object.entries(stems)));

/** The same documents through lunr's own builder, token by token. */
function built(): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field(FIELD);
  builder.b(0.3);
  DOCUMENTS.forEach((stems, id) => {
    builder.add({
      id: String(id),
      [FIELD]: [...stems].flatMap(([stem, count]) => Array.from({ length: count }, () => stem)),
    });
  });
  return builder.build();
}

/** The same documents the other way round, as they travel. */
function postings(): Map<string, Posting> {
  const stems = new Set(DOCUMENTS.flatMap((document) => [...document.keys()]));
  return new Map(
    [...stems].map((stem) => {
      const held = [...DOCUMENTS.entries()].filter(([, document]) => document.has(stem));
      return [stem, { entries: held.map(([id]) => id), counts: held.map(([, document]) => document.get(stem) ?? 0) }];
    }),
  );
}

const made = () => atOnce(stepsToIndex(postings(), DOCUMENTS.length));

describe('the index', () => {
  it.each([['anvrag'], ['waterschap', 'belas'], ['gement', 'rdw', 'sloot'], ['onbekend']])(
    'answers %j as an index that lunr built itself',
    (...terms) => {
      const search = (index: lunr.Index) =>
        index
          .query((query) => {
            for (const term of terms) query.term(term, { usePipeline: false });
          })
          .map(({ ref, score }) => ({ ref, score: Math.round(score * 1e6) / 1e6 }));
      expect(search(made())).toEqual(search(built()));
    },
  );

  it('finds words by their beginning', () => {
    const found = searchFulltext(atOnce(stepsToFulltext(postings(), DOCUMENTS.length)), [], 'water');
    expect(found.map(({ document }) => document).sort()).toEqual([2, 3]);
  });
});
