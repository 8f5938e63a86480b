import lunr from 'lunr';
import type { Steps } from '../steps/at-once.ts';
import type { StemPostings } from './stem-postings.ts';

/** BM25's usual saturation of repeated words. */
const K1 = 1.2;
/** Its penalty for length: low, since a service with more examples is no vaguer for it. */
const B = 0.3;

export const FIELD = 'text';

/** Stems taken in between two pauses. */
const SLICE = 250;

/** lunr keeps what a word says of a document to three decimals, and so does this, as a whole number. */
const DECIMALS = 1000;

/**
 * An index of stems that is asked with lunr's queries and gives lunr's scores, but over typed
 * arrays: lunr's own keeps an object for every word in every document, which takes four
 * fifths of the memory of the whole engine, and makes several for each match. Terms are
 * looked for as they are: any of them may be absent, and there are no wildcards or misspellings.
 */
export class StemIndex {
  readonly #postings: StemPostings;
  readonly #scores: Uint16Array;
  readonly #size: number;

  /** `scores` are what BM25 gives each of the postings, in thousandths. */
  constructor(postings: StemPostings, scores: Uint16Array, size: number) {
    this.#postings = postings;
    this.#scores = scores;
    this.#size = size;
  }

  /** The score of every document, by number; 0 where it holds none of the terms. */
  scores(ask: lunr.Index.QueryBuilder): Float64Array {
    const boosts = this.#boosts(ask);
    const sums = new Float64Array(this.#size);
    let squares = 0;
    for (const [number, boost] of boosts) {
      squares += boost * boost;
      const end = this.#postings.starts[number + 1] ?? 0;
      for (let at = this.#postings.starts[number] ?? 0; at < end; at += 1) {
        const document = this.#postings.entries[at] ?? 0;
        sums[document] = (sums[document] ?? 0) + boost * ((this.#scores[at] ?? 0) / DECIMALS);
      }
    }
    const length = Math.sqrt(squares);
    if (length > 0)
      for (let document = 0; document < sums.length; document += 1) sums[document] = (sums[document] ?? 0) / length;
    return sums;
  }

  /** Whether a document holds a stem. */
  holds(document: number, stem: string): boolean {
    const number = this.#postings.numberOf.get(stem);
    if (number === undefined) return false;
    const { starts, entries } = this.#postings;
    let [low, high] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((entries[middle] ?? 0) < document) low = middle + 1;
      else high = middle;
    }
    return low < (starts[number + 1] ?? 0) && entries[low] === document;
  }

  /** The boost of each term that there is, by its number and rising: so lunr adds them up. */
  #boosts(ask: lunr.Index.QueryBuilder): [number: number, boost: number][] {
    const boosts = new Map<number, number>();
    for (const { term, boost } of clausesOf(ask)) {
      const number = this.#postings.numberOf.get(term);
      if (number !== undefined) boosts.set(number, (boosts.get(number) ?? 0) + boost);
    }
    return [...boosts].sort(([a], [b]) => a - b);
  }
}

function clausesOf(ask: lunr.Index.QueryBuilder): readonly lunr.Query.Clause[] {
  const query = new lunr.Query([FIELD]);
  ask.call(query, query);
  return query.clauses;
}

/**
 * The index of the postings of stems in `size` documents. It is made anew at every visit,
 * because making it takes fewer bytes than sending it.
 */
export function* stepsToIndex(postings: StemPostings, size: number): Steps<StemIndex> {
  const { starts, entries, counts } = postings;
  const lengths = new Float64Array(size);
  for (let at = 0; at < entries.length; at += 1) {
    const document = entries[at] ?? 0;
    lengths[document] = (lengths[document] ?? 0) + (counts[at] ?? 0);
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / (size || 1);
  yield;
  const scores = new Uint16Array(entries.length);
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    const rare = rarity(to - from, size) * (K1 + 1);
    for (let at = from; at < to; at += 1) {
      const [document, count] = [entries[at] ?? 0, counts[at] ?? 0];
      const score = (rare * count) / (K1 * (1 - B + B * ((lengths[document] ?? 0) / average)) + count);
      scores[at] = Math.round(score * DECIMALS);
    }
    if (number % SLICE === 0) yield;
  }
  return new StemIndex(postings, scores, size);
}

/** How much a word says that this many of the documents hold. */
function rarity(holders: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - holders + 0.5) / (holders + 0.5)));
}
