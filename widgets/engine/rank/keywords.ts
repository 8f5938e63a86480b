/** Keywords in other languages, as folded words per entry. */
export type Keywords = readonly { readonly entry: number; readonly words: readonly string[] }[];

export function makeKeywords(list: readonly (readonly [number, readonly string[]])[]): Keywords {
  return list.flatMap(([entry, phrases]) => phrases.map((phrase) => ({ entry, words: phrase.split(' ') })));
}

/** Shortest beginning that may stand for an inflected word (paszport → paszportu). */
const SHORTEST_STEM = 4;

/**
 * Scores of entries by keywords that occur in the query. Every word of a keyword must occur;
 * a longer word of the query may begin with it, since Turkish, Polish, Ukrainian and Arabic
 * add endings. Longer keywords say more.
 */
export function scoreKeywords(words: readonly string[], keywords: Keywords): Map<number, number> {
  const scores = new Map<number, number>();
  for (const keyword of keywords) {
    const fits = keyword.words.every((wanted) =>
      words.some((word) => word === wanted || (wanted.length >= SHORTEST_STEM && word.startsWith(wanted))),
    );
    if (!fits) continue;
    const length = keyword.words.reduce((sum, word) => sum + word.length, 0);
    scores.set(keyword.entry, Math.max(scores.get(keyword.entry) ?? 0, length * keyword.words.length));
  }
  return scores;
}
