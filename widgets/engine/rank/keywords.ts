import { editDistance } from '../text/edit-distance.ts';

/** A keyword in another language: words that must all occur for the entry to be meant. */
interface Keyword {
  readonly entry: number;
  readonly words: readonly string[];
}

/** Keywords by the first letters of their first word, so that few have to be tried; and their long words by the same. */
export interface Keywords {
  readonly phrases: ReadonlyMap<string, readonly Keyword[]>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Shortest beginning that may stand for an inflected word (paszport → paszportu). */
const SHORTEST_STEM = 4;
const INITIALS = 2;
/** Shortest word of which a misspelling is recognised. */
const SHORTEST_SLIP = 6;
/** Words of a query that are looked at for a slip: a question has few, and looking takes long. */
const MOST_SLIPS = 8;

export function makeKeywords(list: readonly (readonly [number, readonly string[]])[]): Keywords {
  const phrases = new Map<string, Keyword[]>();
  const long = new Map<string, Set<string>>();
  for (const [entry, each] of list) {
    for (const phrase of each) {
      const words = phrase.split(' ');
      listAt(phrases, initialsOf(words[0] ?? ''), () => []).push({ entry, words });
      for (const word of words)
        if (word.length >= SHORTEST_SLIP) listAt(long, initialsOf(word), () => new Set<string>()).add(word);
    }
  }
  return { phrases, words: long };
}

function initialsOf(word: string): string {
  return word.slice(0, INITIALS);
}

function listAt<T>(map: Map<string, T>, key: string, empty: () => T): T {
  const held = map.get(key) ?? empty();
  map.set(key, held);
  return held;
}

/**
 * Scores of entries by keywords that occur in the query. Every word of a keyword must occur;
 * a longer word of the query may begin with it, since Turkish, Polish, Ukrainian and Arabic
 * add endings, and a long word that is no Dutch may be one edit away. Longer keywords say more.
 */
export function scoreKeywords(
  words: readonly string[],
  keywords: Keywords,
  isDutch: (word: string) => boolean = () => true,
): Map<number, number> {
  const scores = new Map<number, number>();
  const read = [...words, ...meantBy(words, keywords, isDutch)];
  for (const initials of new Set(read.map(initialsOf))) {
    for (const keyword of keywords.phrases.get(initials) ?? []) {
      if (!keyword.words.every((wanted) => read.some((word) => fits(word, wanted)))) continue;
      const length = keyword.words.reduce((sum, word) => sum + word.length, 0);
      scores.set(keyword.entry, Math.max(scores.get(keyword.entry) ?? 0, length * keyword.words.length));
    }
  }
  return scores;
}

/** Words of keywords that words of a query are a slip away from. */
function meantBy(words: readonly string[], keywords: Keywords, isDutch: (word: string) => boolean): string[] {
  return [...new Set(words)]
    .filter((word) => word.length >= SHORTEST_SLIP - 1 && !isDutch(word))
    .slice(0, MOST_SLIPS)
    .flatMap((word) => {
      const known = [...(keywords.words.get(initialsOf(word)) ?? [])];
      return known.some((wanted) => fits(word, wanted))
        ? []
        : known.filter((wanted) => editDistance(word, wanted, 1) === 1);
    });
}

function fits(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length >= SHORTEST_STEM && word.startsWith(wanted));
}
