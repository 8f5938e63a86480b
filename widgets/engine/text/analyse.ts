import type { Heard, Language } from '../language/language.ts';
import { compoundParts } from './compounds.ts';
import { type Token, tokenise } from './fold.ts';
import { type Lexicon, rootOf } from './lexicon.ts';
import { correct } from './typos.ts';

/** What people say and how it is weighed, in folded words; compiled from the vocabulary. */
export interface Vocabulary {
  /** Folded word or words in a row → folded words of the content. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Stems of words that say little about the subject. */
  readonly weak: ReadonlySet<string>;
  /** Words that say nothing about it. */
  readonly stop: ReadonlySet<string>;
  /** Reads a query in another language as Dutch; comes with the second part of the data. */
  readonly hear?: (tokens: readonly Token[]) => Heard;
  /** Whether a word that no text holds stands in a query as a name does; comes with the second part of the data. */
  readonly isName?: (query: string, tokens: readonly Token[], index: number) => boolean;
  /** Which of the words of a query name a place, by their index; comes with the second part of the data. */
  readonly placesAmong?: (query: string, tokens: readonly Token[]) => ReadonlySet<number>;
}

/** A stem to look for, and how much it counts: 1 for what was typed, less for what it may mean. */
export interface Term {
  readonly stem: string;
  readonly weight: number;
  /** Index in `tokens` of the word that gave it. */
  readonly from: number;
  /**
   * As it was said, as part of a compound, as what a slip of the pen was meant to be, as what the
   * vocabulary takes it for, or as where it is.
   */
  readonly how: 'said' | 'part' | 'slip' | 'synonym' | 'place';
}

export interface AnalysedQuery {
  /** Absent when it is Dutch. */
  readonly language?: Language;
  /** Of each of the `words` what was typed there. */
  readonly tokens: readonly string[];
  /** Folded Dutch words in order, stop words included. */
  readonly words: readonly string[];
  /** The same, a misspelling as the word that was meant. */
  readonly read: readonly string[];
  readonly terms: readonly Term[];
  /** The words with meaning as they were read, and what the vocabulary says that those mean which say nothing themselves. */
  readonly understood: readonly string[];
  /** Which of the words name a place, by their index. */
  readonly places: ReadonlySet<number>;
  /** Share of the words with meaning that the content knows, 0 to 1; 0 when there are none. */
  readonly known: number;
  /** Number of words that are not stop words. */
  readonly content: number;
}

const WEIGHT = { part: 0.5, corrected: 0.9, synonym: 0.7, weak: 0.3, abbreviation: 1.5 } as const;
/** Longest phrase of the vocabulary, in words. */
const LONGEST_PHRASE = 4;
/** Nobody needs more words with meaning to say what a matter is, and comparing each with every phrase takes time. */
const MOST_UNDERSTOOD = 60;
/** A number that no text holds, such as one of a house, an account or a person, says nothing about the matter. */
const NUMBER = /\p{N}/u;
/** Different words that are looked at for a slip; with more unknown ones the text is no Dutch, and looking takes long. */
const MOST_SLIPS = 30;

/** Text pipeline for a query. Words of the content have their roots from the same lexicon, so that both sides meet. */
export function analyse(query: string, lexicon: Lexicon, vocabulary: Vocabulary): AnalysedQuery {
  const typed = tokenise(query);
  const { tokens, language }: Heard = vocabulary.hear?.(typed) ?? { tokens: typed };
  const words = tokens.map((token) => token.word);
  const terms = new Map<string, Term>();
  const rootFor = (word: string) => rootOf(word, lexicon.abbreviations);
  const add = (root: string, weight: number, from: number, how: Term['how']) => {
    const old = terms.get(root);
    if (!old || old.weight < weight) terms.set(root, { stem: root, weight, from, how });
  };
  const isNumber = (word: string) =>
    NUMBER.test(word) && !lexicon.roots.has(rootFor(word)) && !vocabulary.synonyms.has(word);
  const slips = new Map<string, string | undefined>();
  const mend = (word: string, asName?: boolean) => {
    if (!slips.has(word) && slips.size < MOST_SLIPS) slips.set(word, correct(word, lexicon, asName));
    return slips.get(word);
  };
  const read = [...words];
  const heard = new Set<number>();
  const places = vocabulary.placesAmong?.(query, tokens) ?? new Set<number>();
  const names = new Set(places);
  let known = 0;
  let content = 0;

  words.forEach((word, index) => {
    if (vocabulary.stop.has(word)) return;
    const root = rootFor(word);
    if (isNumber(word)) return;
    // Where somebody lives is not what they ask about; what happened in a place that texts name may be.
    if (places.has(index)) {
      if (lexicon.stems.has(word)) add(root, WEIGHT.weak, index, 'place');
      return;
    }
    const weigh = weightOf(word, root, lexicon, vocabulary);
    content += weigh;
    if (lexicon.roots.has(root)) {
      known += weigh;
      heard.add(index);
      add(root, weigh, index, 'said');
      for (const part of compoundParts(word, lexicon)) add(rootFor(part), WEIGHT.part * weigh, index, 'part');
      return;
    }
    const parts = compoundParts(word, lexicon);
    if (parts.length > 0) {
      known += weigh;
      heard.add(index);
      for (const part of parts) add(rootFor(part), WEIGHT.part * weigh * 1.5, index, 'part');
      return;
    }
    if (phraseAt(words, index, vocabulary) > 0) {
      known += weigh;
      return;
    }
    const named = !language && vocabulary.isName?.(query, tokens, index);
    const meant = mend(word, named);
    if (meant === undefined) {
      if (!named) return;
      names.add(index);
      content -= (1 - WEIGHT.weak) * weigh;
      return;
    }
    read[index] = meant;
    if (vocabulary.stop.has(meant)) return;
    known += WEIGHT.corrected * weigh;
    heard.add(index);
    add(rootFor(meant), WEIGHT.corrected * weightOf(meant, rootFor(meant), lexicon, vocabulary), index, 'slip');
    for (const part of compoundParts(meant, lexicon)) add(rootFor(part), WEIGHT.part * WEIGHT.corrected, index, 'slip');
  });

  const understood = read.filter((word, index) => !vocabulary.stop.has(word) && !isNumber(word) && !names.has(index));
  read.forEach((_, index) => {
    for (let length = phraseAt(read, index, vocabulary); length > 0; length = 0) {
      const phrase = read.slice(index, index + length).join(' ');
      const meanings = vocabulary.synonyms.get(phrase) ?? [];
      for (const word of meanings) add(rootFor(word), WEIGHT.synonym, index, 'synonym');
      const saysItself = Array.from({ length }, (__, at) => index + at).some((at) => heard.has(at));
      if (!saysItself) understood.push(...meanings);
    }
  });

  return {
    ...(language && { language }),
    tokens: tokens.map(({ start, end }) => query.slice(start, end)),
    words,
    read,
    terms: [...terms.values()],
    understood: understood.slice(0, MOST_UNDERSTOOD),
    places,
    known: content === 0 ? 0 : known / content,
    content,
  };
}

/** Abbreviations such as AOW and WW name a subject outright; kinship words and general verbs hardly do. */
function weightOf(word: string, root: string, lexicon: Lexicon, vocabulary: Vocabulary): number {
  if (vocabulary.weak.has(root)) return WEIGHT.weak;
  return lexicon.abbreviations.has(word) ? WEIGHT.abbreviation : 1;
}

/** Number of words of the longest phrase of the vocabulary that starts here; 0 when none does. */
export function phraseAt(words: readonly string[], index: number, vocabulary: Vocabulary): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - index); length > 0; length -= 1) {
    if (vocabulary.synonyms.has(words.slice(index, index + length).join(' '))) return length;
  }
  return 0;
}
