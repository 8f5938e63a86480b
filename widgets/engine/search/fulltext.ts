import lunr from 'lunr';
import type { Term } from '../text/analyse.ts';

/** Stems of one entry, per field. */
export interface FulltextDocument {
  readonly title: readonly string[];
  readonly words: readonly string[];
  readonly summary: readonly string[];
}

/** How much more a word in this field says about an entry. Chosen on the content's own left-out questions. */
const BOOST = { title: 3, words: 3, summary: 1 } as const;
const FIELDS = Object.keys(BOOST) as (keyof typeof BOOST)[];

/** What an unfinished last word counts, beside a whole one. */
const PREFIX_BOOST = 0.5;
const SHORTEST_PREFIX = 3;

/** lunr over stems: the pipeline stays empty, because content and query come through our own. */
export function makeFulltext(documents: readonly FulltextDocument[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const field of FIELDS) builder.field(field, { boost: BOOST[field] });
  documents.forEach((document, id) => {
    builder.add({ ...document, id: String(id) });
  });
  return builder.build();
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
export function searchFulltext(index: lunr.Index, terms: readonly Term[], unfinished?: string): FulltextHit[] {
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
