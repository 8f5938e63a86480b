/**
 * The words that the content knows. Compounds are split into them, and a misspelt word is
 * taken for the nearest of them; nothing outside it can be matched anyway.
 */
export interface Lexicon {
  /** Known folded forms → their stem. */
  readonly stems: ReadonlyMap<string, string>;
  /** The forms by their first letter, in the order given. */
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
  /** All stems. */
  readonly roots: ReadonlySet<string>;
  /** Short words that must never be taken for a misspelling, nor a misspelling for them. */
  readonly exact: ReadonlySet<string>;
}

/** Lexicon over folded words. */
export function makeLexicon(words: Iterable<string>, exact: Iterable<string>, stem: (word: string) => string): Lexicon {
  const stems = new Map<string, string>();
  const byInitial = new Map<string, string[]>();
  for (const word of words) {
    if (stems.has(word)) continue;
    stems.set(word, stem(word));
    const initial = word.charAt(0);
    const same = byInitial.get(initial);
    if (same) same.push(word);
    else byInitial.set(initial, [word]);
  }
  return { stems, byInitial, roots: new Set(stems.values()), exact: new Set(exact) };
}
