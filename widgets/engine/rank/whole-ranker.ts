import type { Graph } from '../graph/model.ts';
import { hear } from '../language/language.ts';
import { unpackLanguage } from '../language/packed.ts';
import type { IndexFile, RankingDetails } from '../search/index-file.ts';
import { nearestEntries, stepsToNearest } from '../search/nearest.ts';
import { unpackPhrases } from '../search/phrases.ts';
import { unpackSynonyms } from '../search/synonym-list.ts';
import type { Vocabulary } from '../text/analyse.ts';
import { rootOf } from '../text/lexicon.ts';
import { stem } from '../text/stem.ts';
import { atOnce, makeRanker, type Ranker, VersionError } from './ranker.ts';
import { indexSigns, readSigns } from './signs.ts';

/**
 * The same ranker, that understands other languages and compares a query with each phrase.
 * Pauses as `stepsToRanker` does. Throws a `VersionError` when the file belongs to another graph.
 */
export function* stepsToWholeRanker(ranker: Ranker, file: RankingDetails, graph: Graph): Generator<void, Ranker> {
  if (file.version !== graph.version) throw new VersionError(file.version, graph.version);
  const phrases = unpackPhrases(file.phrases, [...ranker.lexicon.stems.keys()]);
  yield;
  const nearest = yield* stepsToNearest(phrases);
  const { roots, abbreviations } = ranker.lexicon;
  const isDutch = (word: string) => roots.has(rootOf(word, abbreviations));
  const languages = Object.entries(file.languages).map(unpackLanguage);
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
    signs: indexSigns([...ranker.signs.all, ...readSigns(file.signs)]),
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
