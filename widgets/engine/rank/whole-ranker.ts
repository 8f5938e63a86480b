import type { Graph } from '../graph/model.ts';
import { makeGlosses } from '../language/glosses.ts';
import { hear, type Language } from '../language/language.ts';
import type { IndexFile, PackedLanguage, RankingDetails } from '../search/index-file.ts';
import { nearestEntries, stepsToNearest } from '../search/nearest.ts';
import { unpackPhrases } from '../search/phrases.ts';
import { unpackSynonyms } from '../search/synonym-list.ts';
import type { Vocabulary } from '../text/analyse.ts';
import { rootOf } from '../text/lexicon.ts';
import { stem } from '../text/stem.ts';
import { makeKeywords, scoreKeywords } from './keywords.ts';
import { atOnce, makeRanker, type Ranker, VersionError } from './ranker.ts';
import { makeSigns } from './signs.ts';

/**
 * The same ranker, that understands other languages and compares a query with each phrase.
 * Pauses as `stepsToRanker` does. Throws a `VersionError` when the file belongs to another graph.
 */
export function* stepsToWholeRanker(ranker: Ranker, file: RankingDetails, graph: Graph): Generator<void, Ranker> {
  if (file.version !== graph.version) throw new VersionError(file.version, graph.version);
  const phrases = unpackPhrases(file.phrases, [...ranker.lexicon.stems.keys()]);
  yield;
  const nearest = yield* stepsToNearest(phrases);
  const keywords = makeKeywords(file.keywords);
  const { roots, abbreviations } = ranker.lexicon;
  const isDutch = (word: string) => roots.has(rootOf(word, abbreviations));
  const languages = Object.entries(file.languages).map(makeLanguage);
  // Stop words are of all languages.
  const isDutchOrDull = (word: string) =>
    isDutch(word) || (ranker.vocabulary.stop.has(word) && !languages.some(({ signs }) => signs.has(word)));
  yield;
  return {
    ...ranker,
    vocabulary: {
      ...wholeVocabulary(ranker.vocabulary, file),
      hear: (tokens) => hear(tokens, languages, isDutchOrDull),
    },
    signs: [...ranker.signs, ...makeSigns(file.signs)],
    keywordScores: (words) => scoreKeywords(words, keywords, isDutch),
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

function makeLanguage([id, { notice, script, signs, words }]: readonly [string, PackedLanguage]): Language {
  return {
    id,
    notice,
    ...(script && { script }),
    signs: new Set(signs.split(' ')),
    glosses: makeGlosses(unpackSynonyms(words)),
  };
}

/** All of the ranker at once. Throws a `VersionError` when the files belong to another graph. */
export function makeWholeRanker(file: IndexFile, details: RankingDetails, graph: Graph): Ranker {
  return atOnce(stepsToWholeRanker(makeRanker(file, graph), details, graph));
}
