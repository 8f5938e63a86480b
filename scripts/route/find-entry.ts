import { rank } from '../../widgets/engine/rank/rank.ts';
import type { RankedEntry } from '../../widgets/engine/rank/ranker.ts';
import type { EntryKind } from '../../widgets/engine/search/index-file.ts';
import { nearest } from '../content/nearest.ts';
import type { LoadedLoket } from './load.ts';

/** Dutch names of what a question can lead to. */
const KINDS = { service: 'dienst', elsewhere: 'bestemming buiten de overheid', lifeEvent: 'situatie' } as const;

/** Nothing in the content has that id; the message says so in Dutch, with the one that was probably meant. */
export class UnknownEntryError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnknownEntryError';
  }
}

/** The entry with an id, of one of the kinds. Throws an `UnknownEntryError`. */
export function findEntry({ loket: { ranker } }: LoadedLoket, id: string, kinds: readonly EntryKind[]): RankedEntry {
  const entries = ranker.entries.filter(({ kind }) => kinds.includes(kind));
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  const ids = entries.map((entry) => entry.id);
  // A word of the id is no slip of the pen, but says what is meant.
  const said = rank(ranker, id, { today: '' }).candidates.find(({ entry, matched }) => {
    return matched.length > 0 && entries.includes(entry);
  });
  const meant = nearest(id, ids) ?? said?.entry.id;
  const names = new Intl.ListFormat('nl', { type: 'disjunction' }).format(kinds.map((kind) => KINDS[kind]));
  throw new UnknownEntryError(`Er is geen ${names} "${id}".${meant ? ` Bedoelde u "${meant}"?` : ''}`);
}
