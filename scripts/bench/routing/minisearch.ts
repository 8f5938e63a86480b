import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch, { type Options } from 'minisearch';
import { FIELDS } from './entries.ts';
import { BOOST, type MakePeer } from './peer.ts';
import { compressed } from './weigh.ts';

/** Shorter words are too much alike to be a misspelling. */
const SHORTEST_FUZZY = 4;

/** It brings no stemmer or stop words; its documentation points to `processTerm`, here with the Dutch Snowball stemmer. */
const optionsFor = (stop: ReadonlySet<string>): Options => ({
  fields: [...FIELDS],
  processTerm: (term) => {
    const folded = term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    return stop.has(folded) ? null : stemmer(folded);
  },
  searchOptions: {
    boost: { ...BOOST },
    prefix: (_term, at, terms) => at === terms.length - 1,
    fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? 0.2 : false),
  },
});

/** MiniSearch with a Dutch stemmer, fuzzy as its documentation shows, the last word as a prefix. */
export const makeMiniSearch: MakePeer = async (entries, stop) => {
  const options = optionsFor(new Set(stop));
  const built = new MiniSearch(options);
  built.addAll(entries);
  const serialised = JSON.stringify(built);
  const index = MiniSearch.loadJSON(serialised, options);
  return {
    name: 'MiniSearch',
    setup: 'Snowball Nederlands en stopwoorden via processTerm, fuzzy 0,2, laatste woord als begin',
    data: compressed(serialised),
    module: `export { default } from 'minisearch'; export { stemmer } from '@orama/stemmers/dutch';`,
    search: (query) => index.search(query).map(({ id }) => Number(id)),
  };
};
