/** What the second part of the data adds to reading a question: classes of words, other languages and names of places. */
import { hear, type Language } from '../language/language.ts';
import { unpackLanguage } from '../language/packed.ts';
import type { RankingDetails } from '../search/index-file.ts';
import { unpackSynonyms } from '../search/synonym-list.ts';
import { unpackWords } from '../search/word-list.ts';
import type { Steps } from '../steps/at-once.ts';
import type { Vocabulary } from '../text/analyse.ts';
import { type Token, tokenise } from '../text/fold.ts';
import { type Lexicon, rootOf } from '../text/lexicon.ts';
import { isName } from '../text/names.ts';
import { type PlaceNames, placesAmong, placesWritten } from '../text/place-names.ts';
import { stem } from '../text/stem.ts';
import type { Ranker } from './ranker.ts';

/** Folded word → the word for all of its kind. */
type Classes = ReadonlyMap<string, readonly string[]>;

/** A ranker's way of reading, with the words of the first part and the lexicon of both; and the classes of words. */
export function* stepsToUnderstanding(
  first: Vocabulary,
  file: RankingDetails,
  { roots, abbreviations }: Lexicon,
): Steps<Pick<Ranker, 'vocabulary' | 'placesIn'> & { readonly classes: Classes }> {
  const isDutch = (word: string) => roots.has(rootOf(word, abbreviations));
  const languages: Language[] = [];
  for (const packed of Object.entries(file.languages)) {
    languages.push(unpackLanguage(packed));
    yield;
  }
  // Stop words are of all languages.
  const isDutchOrDull = (word: string) =>
    isDutch(word) || (first.stop.has(word) && !languages.some(({ signs }) => signs.has(word)));
  const classes = unpackSynonyms(file.classes);
  const vocabulary = withClasses(first, classes, file);
  yield;
  const places: PlaceNames = {
    clear: new Set(unpackWords(file.places.clear)),
    unclear: new Set(unpackWords(file.places.unclear)),
    before: new Set(file.places.before),
  };
  const among = (query: string, tokens: readonly Token[]) =>
    placesAmong(
      tokens.map(({ word }) => word),
      places,
      (index) => isName(query, tokens, index) || !isDutchOrDull(tokens[index]?.word ?? ''),
    );
  return {
    classes,
    vocabulary: {
      ...vocabulary,
      isName,
      placesAmong: among,
      hear: (tokens) => hear(tokens, languages, isDutchOrDull),
    },
    placesIn: (query) => {
      const tokens = tokenise(query);
      return placesWritten(query, tokens, among(query, tokens));
    },
  };
}

/** A word of a class means the class too, and itself it says little: "paspoort kwijt in Thailand" is about abroad. */
function withClasses({ synonyms, weak, stop }: Vocabulary, classes: Classes, file: RankingDetails): Vocabulary {
  const meant = new Map([...synonyms, ...unpackSynonyms(file.synonyms)]);
  for (const [name, meaning] of classes) meant.set(name, [...(meant.get(name) ?? []), ...meaning]);
  return { synonyms: meant, weak: new Set([...weak, ...[...classes.keys()].map(stem)]), stop };
}
