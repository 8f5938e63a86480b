import { editDistance } from './edit-distance.ts';
import type { Lexicon } from './lexicon.ts';

/** Shortest word that may be a misspelling; shorter ones are too much alike. */
export const SHORTEST_MISSPELT = 4;
/** The same for a word that stands as a name does: Kees is not kies, but Huurcomissie is a slip. */
const SHORTEST_MISSPELT_NAME = 7;

/**
 * The known word that an unknown one is probably a misspelling of: one edit away, two from
 * eight letters; undefined when none is, or when it is one of the words that are never
 * fuzzy. An edit is a letter too many, too few, another, or two neighbours that changed
 * places. People seldom misspell the first letter, so only words that begin with the first
 * or second one are tried. Of equals the one with the same first letter wins, then the one
 * that more entries hold, then the first in the alphabet. What stands as a name does (`asName`) is
 * a slip only when it is long and one edit away.
 */
export function correct(word: string, lexicon: Lexicon, asName = false): string | undefined {
  const shortest = asName ? SHORTEST_MISSPELT_NAME : SHORTEST_MISSPELT;
  if (word.length < shortest || lexicon.exact.has(word) || /\d/.test(word)) return undefined;
  const most = word.length >= 8 && !asName ? 2 : 1;
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const initial of new Set(word.slice(0, 2))) {
    for (const known of lexicon.byInitial.get(initial) ?? []) {
      if (known.length < SHORTEST_MISSPELT) continue;
      const edits = editDistance(word, known, most);
      if (edits > most || lexicon.exact.has(known)) continue;
      const cost = edits + (known[0] === word[0] ? 0 : 0.5);
      if (cost > bestCost) continue;
      if (cost < bestCost || best === undefined || isLikelier(known, best, lexicon)) best = known;
      bestCost = cost;
    }
  }
  return best;
}

function isLikelier(word: string, other: string, { stems, holders }: Lexicon): boolean {
  const held = (each: string) => holders(stems.get(each) ?? '');
  return held(word) > held(other) || (held(word) === held(other) && word < other);
}
