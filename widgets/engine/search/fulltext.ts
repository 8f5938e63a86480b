import type { Steps } from '../steps/at-once.ts';
import type { Term } from '../text/analyse.ts';
import { type StemIndex, stepsToIndex } from './bm25.ts';
import type { StemPostings } from './stem-postings.ts';

/** What an unfinished last word counts, beside a whole one. */
const PREFIX_BOOST = 0.5;
const SHORTEST_PREFIX = 3;
/** Nobody needs more words to say what a matter is, and looking for each takes time. */
const MOST_TERMS = 60;

/** lunr over stems: its pipeline stays empty, because content and query come through our own. */
export interface Fulltext {
  readonly index: StemIndex;
  /** The stems that any entry holds, by their first letters. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  /** How rare a stem is among the entries: log(1 + entries / entries that hold it). */
  readonly rarityOf: (stem: string) => number;
  /** Rarity of a word that no entry holds. */
  readonly unheard: number;
}

/** Over the postings of stems in `size` entries. */
export function* stepsToFulltext(postings: StemPostings, size: number): Steps<Fulltext> {
  const index = yield* stepsToIndex(postings, size);
  yield;
  const { numberOf, starts } = postings;
  const rarities = Float64Array.from({ length: numberOf.size }, (_, number) =>
    Math.log(1 + size / ((starts[number + 1] ?? 0) - (starts[number] ?? 0))),
  );
  const unheard = Math.log(1 + size);
  return {
    index,
    byStart: byStartOf(numberOf.keys()),
    rarityOf: (stem) => rarities[numberOf.get(stem) ?? -1] ?? unheard,
    unheard,
  };
}

/** BM25 scores of the documents, by number. `unfinished` is the beginning of a word that is still being typed. */
export function searchFulltext(
  { index, byStart, rarityOf }: Fulltext,
  terms: readonly Term[],
  unfinished?: string,
): Float64Array {
  return index.scores((query) => {
    for (const term of mostTelling(terms, rarityOf)) query.term(term.stem, { boost: term.weight });
    if (unfinished && unfinished.length >= SHORTEST_PREFIX) {
      for (const stem of byStart.get(startOf(unfinished)) ?? []) {
        if (stem.startsWith(unfinished)) query.term(stem, { boost: PREFIX_BOOST });
      }
    }
  });
}

function byStartOf(stems: Iterable<string>): Map<string, string[]> {
  const byStart = new Map<string, string[]>();
  for (const stem of stems) {
    const start = startOf(stem);
    const same = byStart.get(start);
    if (same) same.push(stem);
    else byStart.set(start, [stem]);
  }
  return byStart;
}

function startOf(word: string): string {
  return word.slice(0, SHORTEST_PREFIX);
}

function mostTelling(terms: readonly Term[], rarityOf: Fulltext['rarityOf']): readonly Term[] {
  if (terms.length <= MOST_TERMS) return terms;
  const weigh = ({ stem, weight }: Term) => weight * rarityOf(stem);
  return [...terms].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST_TERMS);
}
