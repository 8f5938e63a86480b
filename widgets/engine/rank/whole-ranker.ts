import type { Graph } from '../graph/model.ts';
import { hear, type Language } from '../language/language.ts';
import { unpackLanguage } from '../language/packed.ts';
import type { IndexFile, RankingDetails } from '../search/index-file.ts';
import { nearestEntries, stepsToNearest } from '../search/nearest.ts';
import { stepsToPhrases } from '../search/phrases.ts';
import { unpackPostings } from '../search/postings.ts';
import { stepsToStemPostings } from '../search/stem-postings.ts';
import { unpackSynonyms } from '../search/synonym-list.ts';
import { unpackWords } from '../search/word-list.ts';
import { atOnce, type Steps } from '../steps/at-once.ts';
import type { Vocabulary } from '../text/analyse.ts';
import { type Token, tokenise } from '../text/fold.ts';
import { rootOf, stepsToLexicon } from '../text/lexicon.ts';
import { isName } from '../text/names.ts';
import { type PlaceNames, placesAmong, placesWritten } from '../text/place-names.ts';
import { stem } from '../text/stem.ts';
import { makeRanker, type Ranker, stepsToSearched, VersionError } from './ranker.ts';
import { indexSigns, stepsToSigns } from './signs.ts';

/**
 * The same ranker, that understands other languages and compares a query with each phrase.
 * Throws a `VersionError` when the file belongs to another graph.
 */
export function* stepsToWholeRanker(ranker: Ranker, file: RankingDetails, graph: Graph): Steps<Ranker> {
  if (file.version !== graph.version) throw new VersionError(file.version, graph.version);
  const first = unpackWords(ranker.made.words);
  const called = yield* stepsToPhrases(file.phrases, first);
  const asked = file.examples ? yield* stepsToPhrases(file.examples, first) : [];
  const nearest = yield* stepsToNearest([...called, ...asked]);
  const words = [...first, ...unpackWords(file.words)].sort();
  const lexicon = yield* stepsToLexicon(
    words,
    [...ranker.lexicon.exact, ...unpackWords(file.ordinary)],
    [...ranker.lexicon.abbreviations],
  );
  const parts = [
    { words: first, postings: unpackPostings(ranker.made.postings) },
    { words, postings: unpackPostings(file.postings) },
  ];
  yield;
  const postings = yield* stepsToStemPostings(words, parts, lexicon, ranker.entries.length);
  yield;
  const searched = yield* stepsToSearched(postings, ranker.entries, lexicon);
  const { roots, abbreviations } = lexicon;
  const isDutch = (word: string) => roots.has(rootOf(word, abbreviations));
  const languages: Language[] = [];
  for (const packed of Object.entries(file.languages)) {
    languages.push(unpackLanguage(packed));
    yield;
  }
  // Stop words are of all languages.
  const isDutchOrDull = (word: string) =>
    isDutch(word) || (ranker.vocabulary.stop.has(word) && !languages.some(({ signs }) => signs.has(word)));
  const vocabulary = wholeVocabulary(ranker.vocabulary, file);
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
  yield;
  const signs = yield* stepsToSigns(file.signs);
  yield;
  return {
    ...ranker,
    ...searched,
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
    signs: indexSigns([...ranker.signs.all, ...signs]),
    nearness: (words) => nearestEntries(nearest, words, ranker.entries.length),
  };
}

/** A word of a class means the class too, and itself it says little: "paspoort kwijt in Thailand" is about abroad. */
function wholeVocabulary({ synonyms, weak, stop }: Vocabulary, file: RankingDetails): Vocabulary {
  const classes = unpackSynonyms(file.classes);
  const meant = new Map([...synonyms, ...unpackSynonyms(file.synonyms)]);
  for (const [name, meaning] of classes) meant.set(name, [...(meant.get(name) ?? []), ...meaning]);
  return { synonyms: meant, weak: new Set([...weak, ...[...classes.keys()].map(stem)]), stop };
}

/** All of the ranker at once. Throws a `VersionError` when the files belong to another graph. */
export function makeWholeRanker(file: IndexFile, details: RankingDetails, graph: Graph): Ranker {
  return atOnce(stepsToWholeRanker(makeRanker(file, graph), details, graph));
}
