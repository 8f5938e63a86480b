import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/dutch';
import { FIELDS } from './entries.ts';
import { BOOST, type MakePeer, MOST_HITS } from './peer.ts';
import { compressed } from './weigh.ts';

const SCHEMA = { title: 'string', words: 'string', summary: 'string', examples: 'string', keywords: 'string' } as const;

function empty(stop: readonly string[]) {
  return create({
    schema: SCHEMA,
    components: { tokenizer: { stemming: true, stemmer, language, stopWords: [...stop] } },
  });
}

/** Orama with its own Dutch stemmer, one typing error, and results that need not hold every word. */
export const makeOrama: MakePeer = async (entries, stop) => {
  const built = empty(stop);
  await insertMultiple(
    built,
    entries.map((entry) => ({ ...entry, id: String(entry.id) })),
  );
  const saved = save(built);
  const serialised = JSON.stringify(saved);
  const database = empty(stop);
  load(database, JSON.parse(serialised) as RawData);
  return {
    name: 'Orama',
    setup: '@orama/stemmers/dutch, stopwoorden, tolerance 1, threshold 1',
    // The texts themselves are kept too; a page that shows answers has them already.
    data: compressed(JSON.stringify({ ...saved, docs: undefined })),
    module: `export { create, load, search } from '@orama/orama'; export { language, stemmer } from '@orama/stemmers/dutch';`,
    search: async (query) => {
      const { hits } = await search(database, {
        term: query,
        properties: [...FIELDS],
        boost: { ...BOOST },
        tolerance: 1,
        threshold: 1,
        limit: MOST_HITS,
      });
      return hits.map(({ id }) => Number(id));
    },
  };
};
