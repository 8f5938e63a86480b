import type { Posting } from '../search/postings.ts';
import type { Term } from '../text/analyse.ts';

/** BM25's usual saturation of repeated words, and its usual penalty for length: bodies differ much in how much is said of them. */
const K1 = 1.2;
const B = 0.75;

/** All that is said of each body, as one text. What is not government is a body of its own. */
export interface BodyTexts {
  /** Body of each entry, by number. */
  readonly bodyOf: readonly number[];
  readonly lengths: Float64Array;
  readonly postings: ReadonlyMap<string, Posting>;
}

/** `bodies` names the body of each entry. */
export function makeBodyTexts(bodies: readonly string[], postings: ReadonlyMap<string, Posting>): BodyTexts {
  const numbers = new Map([...new Set(bodies)].map((body, number) => [body, number]));
  const bodyOf = bodies.map((body) => numbers.get(body) ?? 0);
  const lengths = new Float64Array(numbers.size);
  for (const { entries, counts } of postings.values()) {
    for (let at = 0; at < entries.length; at += 1) add(lengths, bodyOf[entries[at] ?? 0] ?? 0, counts[at] ?? 0);
  }
  return { bodyOf, lengths, postings };
}

/** BM25 scores of the bodies, by number. */
export function scoreBodies({ bodyOf, lengths, postings }: BodyTexts, terms: readonly Term[]): Float64Array {
  const scores = new Float64Array(lengths.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  for (const { stem, weight } of terms) {
    const posting = postings.get(stem);
    const said = new Map<number, number>();
    for (const [at, entry] of posting?.entries.entries() ?? []) {
      const body = bodyOf[entry] ?? 0;
      said.set(body, (said.get(body) ?? 0) + (posting?.counts[at] ?? 0));
    }
    const rare = Math.log(1 + lengths.length / (said.size || 1));
    for (const [body, count] of said) {
      const long = (lengths[body] ?? 0) / average;
      add(scores, body, (weight * rare * count * (K1 + 1)) / (count + K1 * (1 - B + B * long)));
    }
  }
  return scores;
}

function add(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}
