import { atOnce, type Steps } from '../steps/at-once.ts';
import { stem } from './stem.ts';

/**
 * The words that the content knows. Compounds are split into them, and a misspelt word is
 * taken for the nearest of them; nothing outside it can be matched anyway.
 */
export interface Lexicon {
  /** Known folded forms → their root. */
  readonly stems: ReadonlyMap<string, string>;
  /** The forms by their first letter, in the order given. */
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
  /** All roots. */
  readonly roots: ReadonlySet<string>;
  /** Words that must never be taken for a misspelling, nor a misspelling for them; abbreviations are among them. */
  readonly exact: ReadonlySet<string>;
  /** Words that name a subject outright, such as AOW and WW. */
  readonly abbreviations: ReadonlySet<string>;
  /** How many entries hold a root; 0 where that is not known. */
  readonly holders: (root: string) => number;
}

/** Words taken in between two pauses. */
const SLICE = 500;

/** Lexicon over folded words. `exact` holds the ordinary words that are never a misspelling. */
export function makeLexicon(
  words: Iterable<string>,
  exact: Iterable<string>,
  abbreviations: Iterable<string>,
): Lexicon {
  return atOnce(stepsToLexicon(words, exact, abbreviations));
}

/** The same in pieces. */
export function* stepsToLexicon(
  words: Iterable<string>,
  exact: Iterable<string>,
  abbreviations: Iterable<string>,
): Steps<Lexicon> {
  const stems = new Map<string, string>();
  const byInitial = new Map<string, string[]>();
  const short = new Set(abbreviations);
  for (const word of words) {
    if (stems.has(word)) continue;
    stems.set(word, rootOf(word, short));
    const initial = word.charAt(0);
    const same = byInitial.get(initial);
    if (same) same.push(word);
    else byInitial.set(initial, [word]);
    if (stems.size % SLICE === 0) yield;
  }
  return {
    stems,
    byInitial,
    roots: new Set(stems.values()),
    exact: new Set([...exact, ...short]),
    abbreviations: short,
    holders: () => 0,
  };
}

/**
 * What forms of one word have in common: its stem. An abbreviation is its own root, with a
 * point to keep it from words whose stem is the same: KOR is not koorts, BAG is not baggeren.
 */
export function rootOf(word: string, abbreviations: ReadonlySet<string>): string {
  return abbreviations.has(word) ? `${word}.` : stem(word);
}
