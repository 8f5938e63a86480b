import { createRequire } from 'node:module';
import lunr from 'lunr';
import { FIELDS } from './entries.ts';
import { BOOST, type MakePeer } from './peer.ts';
import { compressed } from './weigh.ts';

const require = createRequire(import.meta.url);
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.nl')(lunr);
const { nl } = lunr as unknown as { readonly nl: lunr.Builder.Plugin };

/** Its guide: whole words first, then what begins with them, then what is one edit away. */
const WEIGHT = { exact: 100, prefix: 10, fuzzy: 1 } as const;

/** lunr with the Dutch stemmer and stop words of lunr-languages. */
export const makeLunr: MakePeer = async (entries, stop) => {
  const built = lunr(function () {
    this.use(nl);
    this.ref('id');
    for (const field of FIELDS) this.field(field, { boost: BOOST[field] });
    for (const entry of entries) this.add(entry);
  });
  const serialised = JSON.stringify(built);
  const empty = new Set(stop);
  const index = lunr.Index.load(JSON.parse(serialised));
  return {
    name: 'lunr',
    setup: 'lunr-languages/nl, stopwoorden, begin van woorden, editDistance 1',
    data: compressed(serialised),
    module: `export { default } from 'lunr'; import 'lunr-languages/lunr.stemmer.support.js'; import 'lunr-languages/lunr.nl.js';`,
    search: (query) => {
      const terms = lunr.tokenizer(query).filter((token) => !empty.has(token.toString()));
      if (terms.length === 0) return [];
      return index
        .query((search) => {
          search.term(terms, { boost: WEIGHT.exact, usePipeline: true });
          search.term(terms, {
            boost: WEIGHT.prefix,
            usePipeline: false,
            wildcard: lunr.Query.wildcard.TRAILING,
          });
          search.term(terms, { boost: WEIGHT.fuzzy, usePipeline: false, editDistance: 1 });
        })
        .map(({ ref }) => Number(ref));
    },
  };
};
