import type { Lexicon } from './lexicon.ts';

/** Shortest compound that is split, and shortest part. Shorter ones are split by accident more often than not. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** The longest words in use have some fifty letters; beyond it there is no end to the ways to split. */
const LONGEST_COMPOUND = 60;

const LINKS = ['', 's', 'e', 'en', 'er'] as const;

/**
 * The known words of which a word is made, such as `verkeer` and `boete` of
 * `verkeersboete`; empty when it is not made of known words alone. Of several ways to split
 * it the one with the longest first part wins, since Dutch puts the kernel last.
 */
export function compoundParts(word: string, lexicon: Lexicon): string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
  const isKnown = (part: string) => part.length >= SHORTEST_PART && !lexicon.exact.has(part) && lexicon.stems.has(part);
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const first = word.slice(0, at);
    if (!isKnown(first)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      if (isKnown(rest)) return [first, rest];
      const more = compoundParts(rest, lexicon);
      if (more.length > 0) return [first, ...more];
    }
  }
  return [];
}
