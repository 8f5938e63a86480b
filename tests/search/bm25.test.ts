import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { FIELD, serialisedIndex } from '../../widgets/engine/search/bm25.ts';

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
function postings(): Map<string, Map<number, number>> {
  const found = new Map<string, Map<number, number>>();
  DOCUMENTS.forEach((stems, id) => {
    for (const [stem, count] of stems) found.set(stem, (found.get(stem) ?? new Map()).set(id, count));
  });
  return found;
}

const made = () => lunr.Index.load(serialisedIndex(postings(), DOCUMENTS.length));

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
    const found = made().query((query) => {
      query.term('water', { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
    });
    expect(found.map(({ ref }) => ref).sort()).toEqual(['2', '3']);
  });
});
