import type { Steps } from '../steps/at-once.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { packWords, unpackWords } from './word-list.ts';

/** What an entry is called: its title, or a phrase that people use for it. */
export interface Phrase {
  readonly entry: number;
  /** Folded words, each once. */
  readonly words: readonly string[];
}

/** Phrases as they travel: their words are those of the index, and a few that the index has no use for. */
export interface PackedPhrases {
  /** Words that the index does not hold, sorted, packed by `word-list.ts`. */
  readonly words: string;
  /** Per entry how many phrases it has, and of each its words: how many, then the steps between them. */
  readonly entries: string;
}

/** `byEntry` holds the folded words of each phrase, for every entry; `known` the words of the index. */
export function packPhrases(
  byEntry: readonly (readonly (readonly string[])[])[],
  known: readonly string[],
): PackedPhrases {
  const index = new Set(known);
  const fresh = [...new Set(byEntry.flat(2))].filter((word) => !index.has(word)).sort();
  const at = new Map([...known, ...fresh].sort().map((word, position) => [word, position]));
  return {
    words: packWords(fresh),
    entries: packNumbers(byEntry.flatMap((phrases) => [phrases.length, ...phrases.flatMap((one) => sparse(one, at))])),
  };
}

function sparse(words: readonly string[], at: ReadonlyMap<string, number>): number[] {
  const positions = [...new Set(words)].flatMap((word) => at.get(word) ?? []).sort((a, b) => a - b);
  return [positions.length, ...positions.map((position, index) => position - (positions[index - 1] ?? 0))];
}

/** Entries taken in between two pauses. */
const SLICE = 50;

export function* stepsToPhrases({ words, entries }: PackedPhrases, known: readonly string[]): Steps<Phrase[]> {
  const all = [...known, ...unpackWords(words)].sort();
  yield;
  const numbers = unpackNumbers(entries);
  yield;
  const phrases: Phrase[] = [];
  let read = 0;
  const next = () => numbers[read++] ?? 0;
  for (let entry = 0; read < numbers.length; entry += 1) {
    for (let left = next(); left > 0; left -= 1) {
      let position = 0;
      const said = Array.from({ length: next() }, () => {
        position += next();
        return all[position] ?? '';
      });
      phrases.push({ entry, words: said });
    }
    if (entry % SLICE === 0) yield;
  }
  return phrases;
}
