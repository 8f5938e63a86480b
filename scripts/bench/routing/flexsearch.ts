import { Charset, Encoder, Index } from 'flexsearch';
import { FIELDS } from './entries.ts';
import { type MakePeer, MOST_HITS } from './peer.ts';
import { compressed } from './weigh.ts';

/**
 * FlexSearch as it advises for partial words and suggestions. It has no Dutch stemmer. One text per entry, what matters most in
 * front, since it ranks by where a word stands; an index per field found far less.
 */
export const makeFlexSearch: MakePeer = async (entries, stop) => {
  const encoder = new Encoder(Charset.Default);
  encoder.assign({ filter: new Set(stop) });
  const index = new Index({ tokenize: 'forward', resolution: 9, encoder });
  for (const entry of entries) index.add(entry.id, FIELDS.map((field) => entry[field]).join('. '));
  const parts: string[] = [];
  await index.export((key, part) => {
    parts.push(`${key} ${part}`);
  });
  return {
    name: 'FlexSearch',
    setup: 'Charset.Default, stopwoorden, forward, suggest',
    data: compressed(parts.join('\n')),
    module: `export { Charset, Encoder, Index } from 'flexsearch';`,
    search: (query) => index.search(query, { suggest: true, limit: MOST_HITS }).map(Number),
  };
};
