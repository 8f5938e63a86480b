import type { Graph } from '../graph/model.ts';
import type { IndexFile, RankingDetails } from '../search/index-file.ts';
import { nearestEntries, stepsToNearest } from '../search/nearest.ts';
import { stepsToPhrases } from '../search/phrases.ts';
import { unpackPostings } from '../search/postings.ts';
import { stepsToStemPostings } from '../search/stem-postings.ts';
import { unpackWords } from '../search/word-list.ts';
import { atOnce, type Steps } from '../steps/at-once.ts';
import { stepsToLexicon } from '../text/lexicon.ts';
import { makeRanker, type Ranker, stepsToSearched, VersionError } from './ranker.ts';
import { indexSigns, stepsToSigns } from './signs.ts';
import { stepsToUnderstanding } from './understanding.ts';

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
  const { classes, ...understood } = yield* stepsToUnderstanding(ranker.vocabulary, file, lexicon);
  yield;
  const signs = yield* stepsToSigns(file.signs);
  yield;
  return {
    ...ranker,
    ...searched,
    ...understood,
    signs: indexSigns([...ranker.signs.all, ...signs]),
    // What entries are called has the class of a word in its place.
    nearness: (words) => {
      const classed = words.flatMap((word) => classes.get(word) ?? word);
      return nearestEntries(nearest, classed, ranker.entries.length);
    },
  };
}

/** All of the ranker at once. Throws a `VersionError` when the files belong to another graph. */
export function makeWholeRanker(file: IndexFile, details: RankingDetails, graph: Graph): Ranker {
  return atOnce(stepsToWholeRanker(makeRanker(file, graph), details, graph));
}
