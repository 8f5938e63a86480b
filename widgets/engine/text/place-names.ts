import type { Token } from './fold.ts';

/** Names of places, as folded words parted by blanks. */
export interface PlaceNames {
  /** These can hardly mean anything else. */
  readonly clear: ReadonlySet<string>;
  /** These are words too: Best, Goes, Duiven. */
  readonly unclear: ReadonlySet<string>;
  /** Words behind which they are none. */
  readonly before: ReadonlySet<string>;
}

/** `stad aan 't haringvliet` and the like. */
const MOST_WORDS = 6;

/**
 * Which of the folded words of a query name a place, by their index. A name that is a word too
 * does behind `in`, `te`, `gemeente` and the like, or where `isNoWord` says so of its index.
 */
export function placesAmong(
  words: readonly string[],
  { clear, unclear, before }: PlaceNames,
  isNoWord: (index: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const isPlace = (first: number, end: number) => {
    const name = words.slice(first, end).join(' ');
    return clear.has(name) || (unclear.has(name) && (before.has(words[first - 1] ?? '') || isNoWord(first)));
  };
  for (let at = 0; at < words.length; ) {
    let end = Math.min(at + MOST_WORDS, words.length);
    while (end > at && !isPlace(at, end)) end -= 1;
    if (end === at) at += 1;
    for (; at < end; at += 1) found.add(at);
  }
  return found;
}

/** The names that those words are, each once and with the capitals of a name: `Den Haag`, `Capelle aan den IJssel`. */
export function placesWritten(query: string, tokens: readonly Token[], places: ReadonlySet<number>): readonly string[] {
  const written = tokens.flatMap(({ start }, first) => {
    if (!places.has(first) || places.has(first - 1)) return [];
    let last = first;
    while (places.has(last + 1)) last += 1;
    return withCapitals(query.slice(start, tokens[last]?.end));
  });
  return [...new Set(written)];
}

/** The first word and each long one; people type neither `Den` nor `IJssel`. */
function withCapitals(name: string): string {
  return name
    .toLowerCase()
    .replace(/[()]/g, '')
    .replace(/(^|[\s-])(\p{L})(\p{L}*)/gu, (word, before: string, first: string, rest: string) =>
      before === '' || rest.length > 2 ? before + first.toUpperCase() + rest : word,
    )
    .replace(/\bIj/g, 'IJ');
}
