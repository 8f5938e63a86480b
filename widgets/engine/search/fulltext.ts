import lunr from 'lunr';
import type { Term } from '../text/analyse.ts';
import { indexOf } from './bm25.ts';

/** Stems of one entry, per part of its text. */
export interface FulltextDocument {
  readonly title: readonly string[];
  readonly words: readonly string[];
  readonly summary: readonly string[];
  readonly examples: readonly string[];
}

/**
 * How often a word of each part is counted. One field with repeated words ranks as well as
 * four boosted ones, and lunr searches it four times as fast.
 */
const TIMES = { title: 2, words: 2, summary: 1, examples: 2 } as const;
const PARTS = Object.keys(TIMES) as (keyof typeof TIMES)[];

/** What an unfinished last word counts, beside a whole one. */
const PREFIX_BOOST = 0.5;
const SHORTEST_PREFIX = 3;

/** lunr over stems: its pipeline stays empty, because content and query come through our own. */
export interface Fulltext {
  readonly index: lunr.Index;
  /** Stem → how rare it is among the entries: log(1 + entries / entries that hold it). */
  readonly rarity: ReadonlyMap<string, number>;
  /** Rarity of a word that no entry holds. */
  readonly unheard: number;
}

export function makeFulltext(documents: readonly FulltextDocument[]): Fulltext {
  const counted = documents.map(countStems);
  const holders = new Map<string, number>();
  for (const stems of counted) for (const stem of stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return {
    index: indexOf(counted),
    rarity: new Map([...holders].map(([stem, count]) => [stem, Math.log(1 + documents.length / count)])),
    unheard: Math.log(1 + documents.length),
  };
}

/** Stems of a document with how often each is counted. */
export function countStems(document: FulltextDocument): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of PARTS) {
    for (const stem of document[part]) counts.set(stem, (counts.get(stem) ?? 0) + TIMES[part]);
  }
  return counts;
}

export interface FulltextHit {
  /** Index of the document. */
  readonly document: number;
  readonly score: number;
  /** Stems that were found in it. */
  readonly stems: readonly string[];
}

/**
 * BM25 scores of the documents that hold any of the terms, best first. `unfinished` is the
 * beginning of a word that is still being typed.
 */
export function searchFulltext({ index }: Fulltext, terms: readonly Term[], unfinished?: string): FulltextHit[] {
  if (terms.length === 0 && !unfinished) return [];
  return index
    .query((query) => {
      for (const term of terms) query.term(term.stem, { boost: term.weight, usePipeline: false });
      if (unfinished && unfinished.length >= SHORTEST_PREFIX) {
        query.term(unfinished, { boost: PREFIX_BOOST, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      }
    })
    .map((result) => ({
      document: Number(result.ref),
      score: result.score,
      stems: Object.keys(result.matchData.metadata),
    }));
}
