import type { Answered } from '../../evaluate/labelled.ts';
import type { Entry } from './entries.ts';
import { MOST_HITS, type Peer } from './peer.ts';

/** What leads a question to a body: this loket, or a search package that takes its first hit. */
export interface Router extends Omit<Peer, 'search'> {
  /** Whether it can say how sure it is, and ask instead. */
  readonly certain: boolean;
  /** `unfinished`: the last word is still being typed. */
  readonly answer: (query: string, unfinished?: boolean) => Promise<Answered> | Answered;
}

/** A search package always refers, to the body of its first hit. */
export function asRouter({ search, ...peer }: Peer, entries: readonly Entry[]): Router {
  return {
    ...peer,
    certain: false,
    answer: async (query) => {
      const hits = (await search(query)).slice(0, MOST_HITS);
      return {
        kind: hits.length > 0 ? 'refer' : 'none',
        certainty: 'unsure',
        candidates: hits.flatMap((at) => (entries[at] ? [{ rollup: entries[at].body }] : [])),
      };
    },
  };
}
