/** What the ranker needs, in the form in which it travels to the browser. */
import type { Slug } from '../graph/model.ts';
import type { PackedLanguage } from '../language/packed.ts';
import type { PackedPhrases } from './phrases.ts';
import type { PackedPostings } from './postings.ts';

/** What a question can lead to. */
export type EntryKind = 'service' | 'elsewhere' | 'lifeEvent';

export interface EmergencySigns {
  readonly id: Slug;
  readonly order: number;
  /** Rules of all languages as editors write them; a query is held against each. */
  readonly rules: readonly string[];
  /** Words that `@name` in a rule stands for. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

export interface IndexFile {
  /** The same as that of the graph it was made with. */
  readonly version: string;
  /** The folded words by which the first part judges, once and sorted, packed by `word-list.ts`. */
  readonly words: string;
  /** Of each word, over the entries in the order of `entriesOf`. */
  readonly postings: PackedPostings;
  /** Folded names of organisations, by which a question may call them. */
  readonly names: Readonly<Record<Slug, readonly string[]>>;
  /** Single words that people say and the words of the content that they mean, packed by `synonym-list.ts`. */
  readonly synonyms: string;
  /** What is never a misspelling and names a subject outright. */
  readonly abbreviations: readonly string[];
  /** Ordinary words that are never a misspelling. */
  readonly exact: readonly string[];
  readonly weak: readonly string[];
  readonly stop: readonly string[];
  /** Dutch ones; the others travel in `RankingDetails`. */
  readonly signs: readonly EmergencySigns[];
}

/** What the ranker can do without for a first answer. */
export interface RankingDetails {
  /** The same as that of the index. */
  readonly version: string;
  /** The other words of the content, likewise. */
  readonly words: string;
  /** Of each word of both parts, sorted together, the entries that the index does not name for it. */
  readonly postings: PackedPostings;
  /** Those of other languages than Dutch. */
  readonly signs: readonly EmergencySigns[];
  /** By the id of the language. */
  readonly languages: Readonly<Record<string, PackedLanguage>>;
  /** Those of more than one word. */
  readonly synonyms: string;
  /** Words that are no misspelling of a word of the content, packed by `word-list.ts`. */
  readonly ordinary: string;
  /** Words of one kind and the word that they mean besides, packed by `synonym-list.ts`. */
  readonly classes: string;
  /** Names of places in the Netherlands, packed by `word-list.ts`, and the words behind which a name is one. */
  readonly places: { readonly clear: string; readonly unclear: string; readonly before: readonly string[] };
  /** What entries are called, with which a query is compared phrase by phrase. */
  readonly phrases: PackedPhrases;
  /** What they are asked, likewise; a device that just began to keep the loket may not have it yet. */
  readonly examples?: PackedPhrases;
}

/** The file of its own in which the site sends what entries are asked. */
export type ExamplesFile = Required<Pick<RankingDetails, 'version' | 'examples'>>;
