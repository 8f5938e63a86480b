import type lunr from 'lunr';
import type { Steps } from '../steps/at-once.ts';
import type { Term } from '../text/analyse.ts';
import { stepsToIndex } from './bm25.ts';
import type { Posting } from './postings.ts';

/** What an unfinished last word counts, beside a whole one. */
const PREFIX_BOOST = 0.5;
const SHORTEST_PREFIX = 3;
/** Nobody needs more words to say what a matter is, and looking for each takes time. */
const MOST_TERMS = 60;

/** lunr over stems: its pipeline stays empty, because content and query come through our own. */
export interface Fulltext {
  readonly index: lunr.Index;
  /** Stem → how rare it is among the entries: log(1 + entries / entries that hold it). */
  readonly rarity: ReadonlyMap<string, number>;
  /** Rarity of a word that no entry holds. */
  readonly unheard: number;
}

/** Over the postings of stems in `size` entries. */
export function* stepsToFulltext(postings: ReadonlyMap<string, Posting>, size: number): Steps<Fulltext> {
  const index = yield* stepsToIndex(postings, size);
  yield;
  return {
    index,
    rarity: new Map([...postings].map(([stem, { entries }]) => [stem, Math.log(1 + size / entries.length)])),
    unheard: Math.log(1 + size),
  };
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
export function searchFulltext(
  { index, rarity }: Fulltext,
  terms: readonly Term[],
  unfinished?: string,
): FulltextHit[] {
  if (terms.length === 0 && !unfinished) return [];
  return index
    .query((query) => {
      for (const term of mostTelling(terms, rarity)) query.term(term.stem, { boost: term.weight, usePipeline: false });
      if (unfinished && unfinished.length >= SHORTEST_PREFIX) {
        for (const stem of rarity.keys()) {
          if (stem.startsWith(unfinished)) query.term(stem, { boost: PREFIX_BOOST, usePipeline: false });
        }
      }
    })
    .map((result) => ({
      document: Number(result.ref),
      score: result.score,
      stems: Object.keys(result.matchData.metadata),
    }));
}

function mostTelling(terms: readonly Term[], rarity: ReadonlyMap<string, number>): readonly Term[] {
  if (terms.length <= MOST_TERMS) return terms;
  const weigh = ({ stem, weight }: Term) => weight * (rarity.get(stem) ?? 0);
  return [...terms].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST_TERMS);
}
