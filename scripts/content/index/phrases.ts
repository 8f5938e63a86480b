import { inDutch } from '../../../widgets/engine/language/language.ts';
import { type PackedLanguage, unpackLanguage } from '../../../widgets/engine/language/packed.ts';
import type { ExamplesFile, IndexFile, RankingDetails } from '../../../widgets/engine/search/index-file.ts';
import { packPhrases } from '../../../widgets/engine/search/phrases.ts';
import { unpackWords } from '../../../widgets/engine/search/word-list.ts';
import { type Token, tokenise } from '../../../widgets/engine/text/fold.ts';
import type { Indexable } from './indexables.ts';
import type { Reading } from './reading.ts';
import { KEPT_PHRASES } from './stages.ts';

interface PhraseContext extends Reading {
  /** Word of a class → the word of the content that it means besides. */
  readonly classes: ReadonlyMap<string, string>;
  readonly languages: Readonly<Record<string, PackedLanguage>>;
  readonly index: IndexFile;
  /** Words of both parts. */
  readonly known: ReadonlySet<string>;
}

/** What entries are called and asked, as `analyse` would understand it. */
export function phrasesOf(
  entries: readonly Indexable[],
  { classes, languages, index, known, wordsOf, wordsAsked, leaveOut }: PhraseContext,
): Pick<RankingDetails, 'phrases'> & Pick<ExamplesFile, 'examples'> {
  const stop = new Set(index.stop);
  const heard = new Map(Object.entries(languages).map((each) => [each[0], unpackLanguage(each)] as const));
  const classed = (words: readonly string[]) => words.map((word) => classes.get(word) ?? word);
  const spoken = (tokens: readonly Token[]) => tokens.map(({ word }) => word).filter((word) => !stop.has(word));
  const telling = (text: string) => classed(wordsOf(text));
  const inOthers = (keywords: Indexable['keywords']) =>
    Object.entries(keywords).flatMap(([id, list = []]) => {
      const language = heard.get(id);
      return language ? list.map((text) => classed(spoken(inDutch(tokenise(text), language)))) : [];
    });
  const called = entries.map(({ title, words, keywords }) => [
    ...[title, ...words.slice(0, KEPT_PHRASES)].map(telling),
    ...inOthers(keywords),
  ]);
  const asked = entries.map(({ words, questions }) => [
    ...words.slice(KEPT_PHRASES).map(telling),
    ...questions.filter((question) => !leaveOut.has(question)).map((question) => classed(wordsAsked(question))),
  ]);
  const times = new Map<string, number>();
  for (const word of [called, asked].flat(3)) times.set(word, (times.get(word) ?? 0) + 1);
  // What stands in hardly any phrase and is no word of the index makes it like no other.
  const isShared = (word: string) => known.has(word) || (times.get(word) ?? 0) > 2;
  const first = unpackWords(index.words);
  const pack = (phrases: readonly (readonly (readonly string[])[])[]) =>
    packPhrases(
      phrases.map((each) => each.map((words) => words.filter(isShared))),
      first,
    );
  return { phrases: pack(called), examples: pack(asked) };
}
