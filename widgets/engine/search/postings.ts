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

export function unpackPostings({ sizes, holders, counts }: PackedPostings): Posting[] {
  const steps = unpackNumbers(holders);
  let read = 0;
  return unpackNumbers(sizes).map((size) => {
    const posting = { entries: new Array<number>(size), counts: new Array<number>(size) };
    let entry = 0;
    for (let at = 0; at < size; at += 1, read += 1) {
      entry += steps[read] ?? 0;
      const code = counts.charCodeAt(read);
      posting.entries[at] = entry;
      posting.counts[at] = code - (code > SMALL ? SMALL : CAPITAL);
    }
    return posting;
  });
}

/** The entries that hold any of some words, with how much these count there together. */
export function joinPostings(postings: readonly Posting[]): Posting {
  const [only, ...others] = postings;
  if (only && others.length === 0) return only;
  const sums = new Map<number, number>();
  for (const { entries, counts } of postings) {
    for (let at = 0; at < entries.length; at += 1) {
      const entry = entries[at] ?? 0;
      sums.set(entry, (sums.get(entry) ?? 0) + (counts[at] ?? 0));
    }
  }
  const entries = [...sums.keys()].sort((a, b) => a - b);
  return { entries, counts: entries.map((entry) => sums.get(entry) ?? 0) };
}
