import type { StemPostings } from '../search/stem-postings.ts';
import type { Term } from '../text/analyse.ts';

/** BM25's usual saturation of repeated words, and its usual penalty for length: bodies differ much in how much is said of them. */
const K1 = 1.2;
const B = 0.75;

/** All that is said of each body, as one text. What is not government is a body of its own. */
export interface BodyTexts {
  /** Body of each entry, by number. */
  readonly bodyOf: readonly number[];
  readonly lengths: Float64Array;
  readonly postings: StemPostings;
}

/** `bodies` names the body of each entry. */
export function makeBodyTexts(bodies: readonly string[], postings: StemPostings): BodyTexts {
  const numbers = new Map([...new Set(bodies)].map((body, number) => [body, number]));
  const bodyOf = bodies.map((body) => numbers.get(body) ?? 0);
  const lengths = new Float64Array(numbers.size);
  const { entries, counts } = postings;
  for (let at = 0; at < entries.length; at += 1) add(lengths, bodyOf[entries[at] ?? 0] ?? 0, counts[at] ?? 0);
  return { bodyOf, lengths, postings };
}

/** BM25 scores of the bodies, by number. */
export function scoreBodies({ bodyOf, lengths, postings }: BodyTexts, terms: readonly Term[]): Float64Array {
  const { numberOf, starts, entries, counts } = postings;
  const scores = new Float64Array(lengths.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  const said = new Float64Array(lengths.length);
  for (const { stem, weight } of terms) {
    const number = numberOf.get(stem);
    if (number === undefined) continue;
    said.fill(0);
    let holders = 0;
    for (let at = starts[number] ?? 0, end = starts[number + 1] ?? 0; at < end; at += 1) {
      const body = bodyOf[entries[at] ?? 0] ?? 0;
      if (said[body] === 0) holders += 1;
      add(said, body, counts[at] ?? 0);
    }
    const rare = Math.log(1 + lengths.length / holders);
    for (let body = 0; body < said.length; body += 1) {
      const count = said[body] ?? 0;
      if (count === 0) continue;
      const long = (lengths[body] ?? 0) / average;
      add(scores, body, (weight * rare * count * (K1 + 1)) / (count + K1 * (1 - B + B * long)));
    }
  }
  return scores;
}

function add(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}
