import lunr from 'lunr';
import type { Steps } from '../steps/at-once.ts';
import type { Posting } from './postings.ts';

/** BM25's usual saturation of repeated words. */
const K1 = 1.2;
/** Its penalty for length: low, since a service with more examples is no vaguer for it. */
const B = 0.3;

export const FIELD = 'text';

/** Stems taken in between two pauses. */
const SLICE = 250;

/** What lunr keeps with each match, of which the engine needs nothing: the same for tens of thousands of them. */
const NOTHING = {};

/**
 * lunr's index of stems, with their postings in `size` documents. `lunr.Builder` would make the
 * same from tokens one by one, but takes ten times as long: too long for an old phone, where the
 * index is made anew at every visit because making it takes fewer bytes than sending it. Terms
 * are looked for as they are: without wildcards or misspellings.
 */
export function* stepsToIndex(postings: ReadonlyMap<string, Posting>, size: number): Steps<lunr.Index> {
  const lengths = lengthsOf(postings, size);
  yield;
  const average = lengths.reduce((sum, length) => sum + length, 0) / (size || 1);
  const vectors = Array.from({ length: size }, (): number[] => []);
  const invertedIndex: Record<string, object> = Object.create(null);
  let index = 0;
  for (const [stem, { entries, counts }] of postings) {
    const rare = rarity(entries.length, size) * (K1 + 1);
    const holders: Record<number, object> = {};
    for (let held = 0; held < entries.length; held += 1) {
      const [id, count] = [entries[held] ?? 0, counts[held] ?? 0];
      const score = (rare * count) / (K1 * (1 - B + B * ((lengths[id] ?? 0) / average)) + count);
      vectors[id]?.push(index, Math.round(score * 1000) / 1000);
      holders[id] = NOTHING;
    }
    invertedIndex[stem] = { _index: index, [FIELD]: holders };
    index += 1;
    if (index % SLICE === 0) yield;
  }
  return new lunr.Index({
    fields: [FIELD],
    fieldVectors: Object.fromEntries(vectors.map((vector, id) => [`${FIELD}/${id}`, new lunr.Vector(vector)])),
    invertedIndex,
    tokenSet: new Terms(postings),
    // Its published types are of an older version, and want a pipeline, of which nothing is asked.
  } as unknown as lunr.Index.Attributes);
}

/** All terms, as far as lunr asks for them: whether one is there. Its own set of them takes as long to make as all else. */
class Terms extends lunr.TokenSet {
  readonly #all: ReadonlyMap<string, unknown>;

  constructor(all: ReadonlyMap<string, unknown>) {
    super();
    this.#all = all;
  }

  override intersect(wanted: lunr.TokenSet): lunr.TokenSet {
    return wanted.toArray().every((term) => this.#all.has(term)) ? wanted : new lunr.TokenSet();
  }
}

/** How many words each document has. */
function lengthsOf(postings: ReadonlyMap<string, Posting>, size: number): Float64Array {
  const lengths = new Float64Array(size);
  for (const { entries, counts } of postings.values()) {
    for (let held = 0; held < entries.length; held += 1) {
      const id = entries[held] ?? 0;
      if (id >= size) throw new RangeError(`No document ${id}`);
      lengths[id] = (lengths[id] ?? 0) + (counts[held] ?? 0);
    }
  }
  return lengths;
}

/** How much a word says that this many of the documents hold. */
function rarity(holders: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - holders + 0.5) / (holders + 0.5)));
}
