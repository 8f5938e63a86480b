import type { Weights } from '../../../widgets/engine/local/own-service.ts';
import { type Postings, unpackPostings } from '../../../widgets/engine/search/postings.ts';
import { unpackWords } from '../../../widgets/engine/search/word-list.ts';
import { rootOf } from '../../../widgets/engine/text/lexicon.ts';
import type { Compiled } from '../compile.ts';

/** Letters by which a word is held against a root. */
const BEGINNING = 4;

/**
 * How rare words are in the national content, as the ranker has it, without making a ranker:
 * only of roots that are asked for it is worked out which words share them. A compound does
 * not count for its parts here.
 */
export function weightsOf(
  index: Compiled['index'],
  ranking: Compiled['ranking'],
  { services, elsewhere, lifeEvents }: Pick<Compiled['content'], 'services' | 'elsewhere' | 'lifeEvents'>,
): Weights {
  const abbreviations = new Set(index.abbreviations);
  const first = unpackWords(index.words);
  const words = [...first, ...unpackWords(ranking.words)].sort();
  const [early, late] = [unpackPostings(index.postings), unpackPostings(ranking.postings)];
  const earlyAt = new Map(first.map((word, at) => [word, at]));
  const alike = Map.groupBy(words.keys(), (at) => beginningOf(words[at] ?? ''));
  const root = remembered((word) => rootOf(word, abbreviations));
  const size = [services, elsewhere, lifeEvents].reduce((sum, entries) => sum + Object.keys(entries).length, 0);
  const rarityOf = remembered((asked) => {
    const held = new Set<number>();
    for (const at of alike.get(beginningOf(asked)) ?? []) {
      const word = words[at] ?? '';
      if (root(word) !== asked) continue;
      addEntries(held, late, at);
      addEntries(held, early, earlyAt.get(word));
    }
    return Math.log(1 + size / Math.max(1, held.size));
  });
  return {
    lexicon: { abbreviations, stems: new Set(words) },
    vocabulary: { stop: new Set(index.stop), weak: new Set(index.weak.map((word) => rootOf(word, new Set()))) },
    fulltext: { rarityOf },
  };
}

/**
 * What a word and its root begin with alike, but for some that are as short as this: a root
 * writes a double letter once, and lacks the ending.
 */
export function beginningOf(word: string): string {
  let beginning = '';
  for (let at = 0; at < word.length && beginning.length < BEGINNING; at += 1) {
    const letter = word.charAt(at);
    if (letter !== '.' && letter !== word.charAt(at - 1)) beginning += letter;
  }
  return beginning;
}

/** The entries that hold the word at a place in a list; none where it is not in that list. */
function addEntries(held: Set<number>, { entries, starts }: Postings, at = -1): void {
  if (at < 0) return;
  const end = starts[at + 1] ?? 0;
  for (let place = starts[at] ?? 0; place < end; place += 1) held.add(entries[place] ?? 0);
}

/** What a word comes to, worked out once for each word. */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const had = known.get(word);
    if (had !== undefined || known.has(word)) return had as T;
    const now = make(word);
    known.set(word, now);
    return now;
  };
}
