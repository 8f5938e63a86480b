import { tokenise } from '../../../widgets/engine/text/fold.ts';
import type { Vocabulary } from '../schema.ts';
import { abbreviationSynonyms } from './abbreviations.ts';
import { foldPhrase, foldWord, stopWords } from './fold.ts';

/** What people say, and the words of the content that they mean by it. */
export type Synonym = readonly [phrase: string, words: readonly string[]];

/** Synonyms as editors wrote them. */
export function writtenSynonyms(vocabulary: Vocabulary): Synonym[] {
  const stop = stopWords(vocabulary);
  return Object.entries(vocabulary.synonyms).map(([phrase, words]) => [
    foldPhrase(phrase),
    words.flatMap((text) => tokenise(text).flatMap(({ word }) => (stop.has(word) ? [] : [word]))),
  ]);
}

/** What people say → words of the content: as editors wrote it, and as abbreviations bring it along. */
export function synonymsOf(vocabulary: Vocabulary, known: ReadonlySet<string>): Synonym[] {
  const written = writtenSynonyms(vocabulary);
  const said = new Set(written.map(([phrase]) => phrase));
  const dull = new Set([...stopWords(vocabulary), ...vocabulary.weak.map(foldWord)]);
  return [...written, ...abbreviationSynonyms(vocabulary.abbreviations, { said, known, dull })];
}

/** Phrases of more than one word are rarely said and take half of the room: they follow with the second part. */
export function isLong(phrase: string): boolean {
  return phrase.includes(' ');
}
