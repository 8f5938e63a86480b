import type { IndexFile, RankingDetails } from '../../../widgets/engine/search/index-file.ts';
import { packSynonyms } from '../../../widgets/engine/search/synonym-list.ts';
import { packWords } from '../../../widgets/engine/search/word-list.ts';
import { rootOf } from '../../../widgets/engine/text/lexicon.ts';
import { SHORTEST_MISSPELT } from '../../../widgets/engine/text/typos.ts';
import { compileLanguage } from '../languages/compile.ts';
import type { Content } from '../read.ts';
import type { Registers } from '../registers/model.ts';
import type { Vocabulary } from '../schema.ts';
import { countWords, gatherForms } from './counts.ts';
import { foldPhrase, foldWord, stopWords } from './fold.ts';
import { indexables } from './indexables.ts';
import { onceEach } from './once-each.ts';
import { namesOf } from './organisation-names.ts';
import { phrasesOf } from './phrases.ts';
import { placeNames } from './place-names.ts';
import { type Reading, readingOf } from './reading.ts';
import { signsOf } from './signs.ts';
import { stagesOf } from './stages.ts';
import { isLong, synonymsOf } from './synonyms.ts';

/** The two parts in which the ranker travels. */
export interface CompiledRanking {
  readonly index: IndexFile;
  readonly ranking: RankingDetails;
}

/**
 * With what the ranker judges queries. `leaveOut` holds example questions that it must not
 * know, to measure how the ranker does on questions it never saw.
 */
export function compileRanking(
  content: Content,
  registers: Registers,
  version: string,
  leaveOut: ReadonlySet<string> = new Set(),
): CompiledRanking {
  const reading = readingOf(content, registers, leaveOut);
  const { index, words, more } = compileIndex(content, version, reading);
  const details = compileRankingDetails(content, index, words, reading);
  return { index, ranking: { ...details, ...more, places: placesOf(registers, words, index.abbreviations) } };
}

function placesOf(registers: Registers, words: readonly string[], abbreviations: readonly string[]) {
  const short = new Set(abbreviations);
  const roots = new Set(words.map((word) => rootOf(word, short)));
  const { clear, unclear, before } = placeNames(registers, (word) => roots.has(rootOf(word, short)));
  return { clear: packWords(clear), unclear: packWords(unclear), before };
}

function compileIndex(
  content: Content,
  version: string,
  reading: Reading,
): {
  readonly index: IndexFile;
  readonly words: readonly string[];
  readonly more: Pick<RankingDetails, 'words' | 'postings'>;
} {
  const { vocabulary } = content;
  const entries = indexables(content);
  const abbreviations = new Set(Object.keys(vocabulary.abbreviations));
  const root = onceEach((word) => rootOf(word, abbreviations));
  const counted = countWords(entries, vocabulary, reading, root);
  const said = counted.flatMap((counts) => [...counts.keys()]);
  const synonyms = synonymsOf(vocabulary, new Set(said));
  const meanings = synonyms.flatMap(([, words]) => words);
  const words = [...new Set([...said, ...meanings])].sort();
  gatherForms(counted, words, root);
  const { first, more } = stagesOf(entries, words, { counted, kept: meanings, wordsOf: reading.wordsOf, root });
  const index: IndexFile = {
    version,
    ...first,
    names: namesOf(content),
    synonyms: packSynonyms(synonyms.filter(([phrase]) => !isLong(phrase))),
    abbreviations: [...abbreviations].filter((name) => name.length >= SHORTEST_MISSPELT || words.includes(name)),
    exact: vocabulary.exact.map(foldWord),
    weak: vocabulary.weak.map(foldWord),
    stop: [...stopWords(vocabulary)],
    signs: signsOf(content, (language) => language === 'nl'),
  };
  return { index, words, more };
}

/** What the ranker needs beside the postings: other languages, and what entries are called and asked. */
function compileRankingDetails(
  content: Content,
  index: IndexFile,
  known: readonly string[],
  reading: Reading,
): Omit<RankingDetails, 'words' | 'postings' | 'places'> {
  const entries = indexables(content);
  const classes = new Map(
    Object.entries(content.vocabulary.classes).flatMap(([meaning, names]) =>
      names.map((name) => [foldPhrase(name), foldWord(meaning)] as const),
    ),
  );
  const languages = Object.fromEntries(
    Object.entries(content.languages).map(([id, language]) => [id, compileLanguage(language)] as const),
  );
  return {
    version: index.version,
    signs: signsOf(content, (language) => language !== 'nl'),
    languages,
    synonyms: packSynonyms(synonymsOf(content.vocabulary, new Set(known)).filter(([phrase]) => isLong(phrase))),
    ordinary: packWords(ordinaryWords(content.vocabulary, known)),
    classes: packSynonyms([...classes].map(([name, meaning]) => [name, [meaning]] as const)),
    ...phrasesOf(entries, { classes, languages, index, known: new Set(known), ...reading }),
  };
}

/** What meanwhile stands in a text is understood, and need not travel. */
function ordinaryWords({ ordinary }: Vocabulary, known: readonly string[]): readonly string[] {
  const understood = new Set(known);
  return [...new Set(ordinary.map(foldWord))].filter((word) => !understood.has(word)).sort();
}
