import { packNumbers, unpackNumbers } from './numbers.ts';

/** Index of an entry → how much a word counts there: a whole number from 1. */
export type Posting = ReadonlyMap<number, number>;

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

/** Packs postings, each with its entries rising. A count beyond the letters says no more than the last of them. */
export function packPostings(postings: readonly Posting[]): PackedPostings {
  return {
    sizes: packNumbers(postings.map(({ size }) => size)),
    holders: packNumbers(
      postings.flatMap((posting) => {
        let before = 0;
        return [...posting.keys()].map((entry) => {
          const step = entry - before;
          before = entry;
          return step;
        });
      }),
    ),
    counts: postings
      .flatMap((posting) => [...posting.values()].map((count) => LETTERS[Math.min(count, LETTERS.length) - 1]))
      .join(''),
  };
}

export function unpackPostings({ sizes, holders, counts }: PackedPostings): Posting[] {
  const steps = unpackNumbers(holders);
  let read = 0;
  return unpackNumbers(sizes).map((size) => {
    const posting = new Map<number, number>();
    let entry = 0;
    for (const end = read + size; read < end; read += 1) {
      entry += steps[read] ?? 0;
      posting.set(entry, LETTERS.indexOf(counts[read] ?? '') + 1);
    }
    return posting;
  });
}
