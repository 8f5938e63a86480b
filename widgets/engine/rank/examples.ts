import type { Term } from '../text/analyse.ts';

/**
 * Nearest example question: cosine over TF-IDF of stems (Salton & Buckley 1988). Each entry
 * is scored by the examples that come nearest to the query.
 */
export interface ExampleIndex {
  /** Stem → examples that hold it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly idf: ReadonlyMap<string, number>;
  /** Length of each example's vector. */
  readonly norms: Float64Array;
  /** Entry that each example belongs to. */
  readonly owner: readonly number[];
}

/** How much the second and third nearest example of an entry add. */
const FOLLOWERS = [0.25, 0.1] as const;

/** Index over the example questions of each entry, given as stems. */
export function makeExampleIndex(examples: readonly (readonly (readonly string[])[])[]): ExampleIndex {
  const owner: number[] = [];
  const all: (readonly string[])[] = [];
  examples.forEach((list, entry) => {
    for (const stems of list) {
      owner.push(entry);
      all.push([...new Set(stems)]);
    }
  });
  const postings = new Map<string, number[]>();
  all.forEach((stems, example) => {
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list) list.push(example);
      else postings.set(stem, [example]);
    }
  });
  const idf = new Map<string, number>();
  for (const [stem, list] of postings) idf.set(stem, Math.log(1 + all.length / list.length));
  const norms = Float64Array.from(all, (stems) => Math.sqrt(stems.reduce((sum, stem) => sum + (idf.get(stem) ?? 0) ** 2, 0)));
  return { postings, idf, norms, owner };
}

export interface ExampleScores {
  /** Score per entry; absent is 0. */
  readonly entries: ReadonlyMap<number, number>;
  /** Cosine of the nearest example of all, 0 to 1. */
  readonly nearest: number;
}

/** Scores of the entries; `leaveOut` is an example that must not be seen, for measuring. */
export function scoreExamples(index: ExampleIndex, terms: readonly Term[], leaveOut?: number): ExampleScores {
  const dots = new Map<number, number>();
  let norm = 0;
  for (const { stem, weight } of terms) {
    const idf = index.idf.get(stem) ?? Math.log(1 + index.owner.length);
    norm += (weight * idf) ** 2;
    for (const example of index.postings.get(stem) ?? []) {
      if (example !== leaveOut) dots.set(example, (dots.get(example) ?? 0) + weight * idf * idf);
    }
  }
  norm = Math.sqrt(norm);
  const best = new Map<number, number[]>();
  for (const [example, dot] of dots) {
    const cosine = dot / (norm * (index.norms[example] ?? 1));
    const entry = index.owner[example] ?? -1;
    const list = best.get(entry);
    if (list) list.push(cosine);
    else best.set(entry, [cosine]);
  }
  const entries = new Map<number, number>();
  let nearest = 0;
  for (const [entry, cosines] of best) {
    cosines.sort((a, b) => b - a);
    nearest = Math.max(nearest, cosines[0] ?? 0);
    entries.set(entry, FOLLOWERS.reduce((sum, share, place) => sum + share * (cosines[place + 1] ?? 0), cosines[0] ?? 0));
  }
  return { entries, nearest };
}
