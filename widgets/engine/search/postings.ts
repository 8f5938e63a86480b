import { packNumbers, unpackNumbers } from './numbers.ts';

/** Index of an entry → how much a word counts there: a whole number from 1. */
export type Posting = ReadonlyMap<number, number>;

/** The postings of every word, in the order of the words. */
export interface PackedPostings {
  /** Per word the number of entries that hold it, and the steps between their indexes. */
  readonly holders: string;
  /** The counts in the same order, in one letter each: apart, since most of them are alike. */
  readonly counts: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Packs postings, each with its entries rising. A count beyond the letters says no more than the last of them. */
export function packPostings(postings: readonly Posting[]): PackedPostings {
  return {
    holders: packNumbers(
      postings.flatMap((posting) => {
        let before = 0;
        const steps = [...posting.keys()].map((entry) => {
          const step = entry - before;
          before = entry;
          return step;
        });
        return [steps.length, ...steps];
      }),
    ),
    counts: postings
      .flatMap((posting) => [...posting.values()].map((count) => LETTERS[Math.min(count, LETTERS.length) - 1]))
      .join(''),
  };
}

export function unpackPostings({ holders, counts }: PackedPostings): Posting[] {
  const numbers = unpackNumbers(holders);
  const postings: Posting[] = [];
  let read = 0;
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] ?? 0);
    const posting = new Map<number, number>();
    let entry = 0;
    for (at += 1; at < end; at += 1) {
      entry += numbers[at] ?? 0;
      posting.set(entry, LETTERS.indexOf(counts[read] ?? '') + 1);
      read += 1;
    }
    postings.push(posting);
  }
  return postings;
}
