import type { Ranker } from '../rank/ranker.ts';
import { type AnalysedQuery, phraseAt } from '../text/analyse.ts';
import { compoundParts } from '../text/compounds.ts';
import { rootOf } from '../text/lexicon.ts';
import { isTranslated } from './leading-words.ts';

/** How a word of a query was read. Absent and empty is what did not happen. */
export interface ReadWord {
  /** As typed. */
  readonly word: string;
  /** It says nothing about the subject. */
  readonly stop: boolean;
  /** It names a place in the Netherlands, which says hardly anything about it. */
  readonly place: boolean;
  /** Some entry or the vocabulary holds it, or what it was taken for. */
  readonly known: boolean;
  /** What it counts itself, its parts aside; 1 for an ordinary word, 0 when it is searched for in no form. */
  readonly weight: number;
  /** Known words of which it is made. */
  readonly parts: readonly string[];
  /** Dutch for it, where it is of another language. */
  readonly heard?: string;
  /** The known word that it is a misspelling of. */
  readonly slip?: string;
  /** What the vocabulary takes it for, with the words that follow it if they belong to the phrase. */
  readonly phrase?: { readonly said: string; readonly means: readonly string[] };
  /** Roots by which it is searched for. */
  readonly roots: readonly string[];
}

/** How each word of a query was read, in their order. */
export function readWords(query: AnalysedQuery, { lexicon, vocabulary }: Ranker): ReadWord[] {
  return query.words.map((folded, index) => {
    const terms = query.terms.filter(({ from }) => from === index);
    const how = new Set(terms.map((term) => term.how));
    const read = query.read[index] ?? folded;
    const slip = read === folded ? undefined : read;
    const length = phraseAt(query.read, index, vocabulary);
    const said = query.read.slice(index, index + length).join(' ');
    const own = terms.filter((term) => term.how === 'said' || term.how === 'slip').map(({ weight }) => weight);
    return {
      word: query.tokens[index] ?? folded,
      stop: vocabulary.stop.has(folded),
      place: query.places.has(index),
      known: terms.length > 0 || slip !== undefined || lexicon.roots.has(rootOf(folded, lexicon.abbreviations)),
      weight: Math.max(0, ...own),
      parts: how.has('part') ? compoundParts(folded, lexicon) : [],
      ...(isTranslated(folded, query.tokens[index] ?? folded) && { heard: folded }),
      ...(slip && { slip }),
      ...(length > 0 && { phrase: { said, means: vocabulary.synonyms.get(said) ?? [] } }),
      roots: terms.map(({ stem }) => stem),
    };
  });
}
