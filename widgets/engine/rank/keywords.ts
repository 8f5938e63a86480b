import { editDistance } from '../text/edit-distance.ts';

/** A keyword in another language: words that must all occur for the entry to be meant. */
interface Keyword {
  readonly entry: number;
  readonly words: readonly string[];
}

/** Keywords by the first letters of their first word, so that few have to be tried. */
export type Keywords = ReadonlyMap<string, readonly Keyword[]>;

/** Shortest beginning that may stand for an inflected word (paszport → paszportu). */
const SHORTEST_STEM = 4;
const INITIALS = 2;
/** Shortest word of which a misspelling is recognised. */
const SHORTEST_SLIP = 6;

export function makeKeywords(list: readonly (readonly [number, readonly string[]])[]): Keywords {
  const keywords = new Map<string, Keyword[]>();
  for (const [entry, phrases] of list) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const initials = (words[0] ?? '').slice(0, INITIALS);
      const same = keywords.get(initials);
      if (same) same.push({ entry, words });
      else keywords.set(initials, [{ entry, words }]);
    }
  }
  return keywords;
}

/**
 * Scores of entries by keywords that occur in the query. Every word of a keyword must occur;
 * a longer word of the query may begin with it, since Turkish, Polish, Ukrainian and Arabic
 * add endings. Longer keywords say more.
 */
export function scoreKeywords(
  words: readonly string[],
  keywords: Keywords,
  isDutch: (word: string) => boolean = () => true,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const initials of new Set(words.map((word) => word.slice(0, INITIALS)))) {
    for (const keyword of keywords.get(initials) ?? []) {
      if (
        !keyword.words.every((wanted) =>
          words.some((word) => fits(word, wanted) || (!isDutch(word) && isSlipOf(word, wanted))),
        )
      )
        continue;
      const length = keyword.words.reduce((sum, word) => sum + word.length, 0);
      scores.set(keyword.entry, Math.max(scores.get(keyword.entry) ?? 0, length * keyword.words.length));
    }
  }
  return scores;
}

function fits(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length >= SHORTEST_STEM && word.startsWith(wanted));
}

function isSlipOf(word: string, wanted: string): boolean {
  return wanted.length >= SHORTEST_SLIP && editDistance(word, wanted, 1) === 1;
}
