import type { IndexFile, RankingDetails } from '../../../widgets/engine/search/index-file.ts';
import { type Posting, packPostings } from '../../../widgets/engine/search/postings.ts';
import { packWords } from '../../../widgets/engine/search/word-list.ts';
import type { Counts, Root } from './counts.ts';
import type { Indexable } from './indexables.ts';
import type { Reading } from './reading.ts';

/** So many phrases of an entry travel with the first part; editors put what is said most in front. */
const FIRST_PHRASES = 10;
/** So many phrases of an entry every device keeps; those after them travel with the examples, which it keeps last. */
export const KEPT_PHRASES = 4;

/** Words and postings of one part of the index. */
type Stage = Pick<IndexFile & RankingDetails, 'words' | 'postings'>;

/**
 * Divides what was counted over the first part, that answers alone while the rest is on its
 * way, and the second. `words` are all words, rising; those of titles and `kept` travel first,
 * as do words that an entry says more than once, or early.
 */
export function stagesOf(
  entries: readonly Indexable[],
  words: readonly string[],
  {
    counted,
    kept,
    wordsOf,
    root,
  }: {
    readonly counted: readonly Counts[];
    readonly kept: readonly string[];
    readonly wordsOf: Reading['wordsOf'];
    readonly root: Root;
  },
): { readonly first: Stage; readonly more: Stage } {
  const later = entries.map((entry) => laterRoots(entry, wordsOf, root));
  const isFirst = (entry: number, word: string, count: number) => count > 1 && !later[entry]?.has(root(word));
  const whole = postingsOf(words, counted);
  const inFirst = whole.map((posting, at) => where(posting, (entry, count) => isFirst(entry, words[at] ?? '', count)));
  const anyway = new Set([...kept, ...entries.flatMap(({ title }) => wordsOf(title))]);
  const first = words.flatMap((word, at) => {
    const posting = inFirst[at];
    return posting && (posting.entries.length > 0 || anyway.has(word)) ? [{ word, posting }] : [];
  });
  const firstWords = new Set(first.map(({ word }) => word));
  return {
    first: { words: packWords([...firstWords]), postings: packPostings(first.map(({ posting }) => posting)) },
    more: {
      words: packWords(words.filter((word) => !firstWords.has(word))),
      postings: packPostings(
        whole.map((posting, at) => where(posting, (entry, count) => !isFirst(entry, words[at] ?? '', count))),
      ),
    },
  };
}

/** Roots that an entry has from its later phrases alone. */
function laterRoots(
  { title, words, summary }: Indexable,
  wordsOf: Reading['wordsOf'],
  root: Root,
): ReadonlySet<string> {
  const first = new Set([title, summary, ...words.slice(0, FIRST_PHRASES)].flatMap(wordsOf).map(root));
  return new Set(
    words
      .slice(FIRST_PHRASES)
      .flatMap(wordsOf)
      .map(root)
      .filter((each) => !first.has(each)),
  );
}

/** Per word the entries that hold it, rising, with how much it counts there. */
function postingsOf(words: readonly string[], counted: readonly Counts[]): Posting[] {
  const postings = new Map(words.map((word) => [word, { entries: [] as number[], counts: [] as number[] }]));
  counted.forEach((counts, entry) => {
    for (const [word, count] of counts) {
      const posting = postings.get(word);
      posting?.entries.push(entry);
      posting?.counts.push(count);
    }
  });
  return [...postings.values()];
}

function where({ entries, counts }: Posting, wanted: (entry: number, count: number) => boolean): Posting {
  const at = counts.flatMap((count, index) => (wanted(entries[index] ?? 0, count) ? [index] : []));
  return { entries: at.map((index) => entries[index] ?? 0), counts: at.map((index) => counts[index] ?? 0) };
}
