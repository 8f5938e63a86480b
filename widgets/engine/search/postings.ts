import { packNumbers, unpackNumbers } from './numbers.ts';

/** The entries that hold a word, by their index and rising, and how much it counts in each: a whole number from 1. */
export interface Posting {
  readonly entries: readonly number[];
  readonly counts: readonly number[];
}

/**
 * The postings of every word, in the order of the words. Three lists rather than one: like
 * stands by like, and compresses the better for it.
 */
export interface PackedPostings {
  /** Per word the number of entries that hold it. */
  readonly sizes: string;
  /** The steps between the indexes of those entries. */
  readonly holders: string;
  /** How much it counts in each of them, in one letter. */
  readonly counts: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Small letters come after capitals among the codes of letters, but before them here. */
const [SMALL, CAPITAL] = [LETTERS.charCodeAt(0) - 1, LETTERS.charCodeAt(26) - 27];

/** Packs postings. A count beyond the letters says no more than the last of them. */
export function packPostings(postings: readonly Posting[]): PackedPostings {
  return {
    sizes: packNumbers(postings.map(({ entries }) => entries.length)),
    holders: packNumbers(postings.flatMap(({ entries }) => entries.map((entry, at) => entry - (entries[at - 1] ?? 0)))),
    counts: postings
      .flatMap(({ counts }) => counts.map((count) => LETTERS[Math.min(count, LETTERS.length) - 1]))
      .join(''),
  };
}

/** Postings read again: of word `n` they stand from `starts[n]` up to `starts[n + 1]`. Typed, since there are a hundred thousand. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly entries: Uint16Array;
  readonly counts: Uint16Array;
}

export function unpackPostings({ sizes, holders, counts }: PackedPostings): Postings {
  const starts = startsOf(unpackNumbers(sizes));
  const entries = new Uint16Array(unpackNumbers(holders));
  const read = new Uint16Array(entries.length);
  for (let word = 0; word + 1 < starts.length; word += 1) {
    let entry = 0;
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
      entry += entries[at] ?? 0;
      entries[at] = entry;
      const code = counts.charCodeAt(at);
      read[at] = code - (code > SMALL ? SMALL : CAPITAL);
    }
  }
  return { starts, entries, counts: read };
}

/** Where each of some lists begins when they stand one after the other; one more than there are. */
export function startsOf(sizes: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (sizes[at] ?? 0);
  return starts;
}
