import type { Graph, Slug, Validity } from '../graph/model.ts';
import { type Fulltext, stepsToFulltext } from '../search/fulltext.ts';
import type { EntryKind, IndexFile } from '../search/index-file.ts';
import { unpackPostings } from '../search/postings.ts';
import { type StemPostings, stepsToStemPostings } from '../search/stem-postings.ts';
import { unpackSynonyms } from '../search/synonym-list.ts';
import { unpackWords } from '../search/word-list.ts';
import { atOnce, type Steps } from '../steps/at-once.ts';
import type { Vocabulary } from '../text/analyse.ts';
import { tokenise } from '../text/fold.ts';
import { type Lexicon, stepsToLexicon } from '../text/lexicon.ts';
import { stem } from '../text/stem.ts';
import { type BodyTexts, makeBodyTexts } from './bodies.ts';
import { makeNames, type Names } from './names.ts';
import { indexSigns, type Signs, stepsToSigns } from './signs.ts';

/** An entry that a query can lead to, with the bodies that act. */
export interface RankedEntry extends Validity {
  readonly kind: EntryKind;
  readonly id: Slug;
  /** Absent for what is not government. */
  readonly organisation?: Slug;
  /** Other bodies with a part in the matter. */
  readonly also: readonly Slug[];
}

/** Everything needed to judge a query; made once, then only read. */
export interface Ranker {
  readonly entries: readonly RankedEntry[];
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly fulltext: Fulltext;
  readonly bodies: BodyTexts;
  /** How much words sound like what each entry is called; comes with the second part of the data. */
  readonly nearness?: (words: readonly string[]) => Float64Array;
  /** Names of places in the Netherlands that stand in a query, with capitals; comes with the second part of the data. */
  readonly placesIn?: (query: string) => readonly string[];
  /** Roots of the words in the title of each entry, stop words left out. */
  readonly titles: readonly (readonly string[])[];
  readonly names: Names;
  readonly signs: Signs;
  /** The words and postings that it was made of: the second part of the data is added to them. */
  readonly made: Pick<IndexFile, 'words' | 'postings'>;
}

/** Thrown when an index was made with another graph: their entries would not match. */
export class VersionError extends Error {
  constructor(index: string, graph: string) {
    super(`Index ${index} was not made with graph ${graph}`);
    this.name = 'VersionError';
  }
}

/** Unpacks the index file piece by piece. Throws a `VersionError` when it belongs to another graph. */
export function* stepsToRanker(file: IndexFile, graph: Graph): Steps<Ranker> {
  if (file.version !== graph.version) throw new VersionError(file.version, graph.version);
  const words = unpackWords(file.words);
  const lexicon = yield* stepsToLexicon(words, file.exact, file.abbreviations);
  const entries = entriesOf(graph);
  const held = [{ words, postings: unpackPostings(file.postings) }];
  yield;
  const postings = yield* stepsToStemPostings(words, held, lexicon, entries.length);
  yield;
  const stop = new Set(file.stop);
  const searched = yield* stepsToSearched(postings, entries, lexicon);
  const titles = titlesOf(graph, lexicon, stop);
  yield;
  const signs = yield* stepsToSigns(file.signs);
  return {
    entries,
    ...searched,
    vocabulary: {
      synonyms: unpackSynonyms(file.synonyms),
      weak: new Set(file.weak.map(stem)),
      stop,
    },
    titles,
    names: makeNames(file.names),
    signs: indexSigns(signs),
    made: file,
  };
}

/** What of the ranker is made of the postings. */
export function* stepsToSearched(
  postings: StemPostings,
  entries: readonly RankedEntry[],
  lexicon: Lexicon,
): Steps<Pick<Ranker, 'fulltext' | 'bodies' | 'lexicon'>> {
  const fulltext = yield* stepsToFulltext(postings, entries.length);
  yield;
  const bodies = makeBodyTexts(
    entries.map(({ organisation, id }) => organisation ?? id),
    postings,
  );
  yield;
  const { numberOf, starts } = postings;
  const holders = (root: string) => {
    const number = numberOf.get(root);
    return number === undefined ? 0 : (starts[number + 1] ?? 0) - (starts[number] ?? 0);
  };
  return { fulltext, bodies, lexicon: { ...lexicon, holders } };
}

/** The first part of the ranker at once. Throws a `VersionError` when the file belongs to another graph. */
export function makeRanker(file: IndexFile, graph: Graph): Ranker {
  return atOnce(stepsToRanker(file, graph));
}

/** What a query can lead to, in the order in which the index counts them. */
export function entriesOf({ services, elsewhere, lifeEvents }: Graph): RankedEntry[] {
  return [
    ...Object.values(services).map((service) => ({
      kind: 'service' as const,
      id: service.id,
      organisation: service.competentAuthority.organisation,
      also: service.alsoCompetent.map((each) => each.organisation),
      ...(service.validFrom && { validFrom: service.validFrom }),
      ...(service.validUntil && { validUntil: service.validUntil }),
    })),
    ...Object.values(elsewhere).map(({ id }) => ({ kind: 'elsewhere' as const, id, also: [] })),
    ...Object.values(lifeEvents).map(({ id, organisation }) => ({
      kind: 'lifeEvent' as const,
      id,
      also: [],
      ...(organisation && { organisation }),
    })),
  ];
}

function titlesOf({ services, elsewhere, lifeEvents }: Graph, lexicon: Lexicon, stop: ReadonlySet<string>): string[][] {
  return [services, elsewhere, lifeEvents].flatMap((entries) =>
    Object.values(entries).map(({ title }) =>
      tokenise(title).flatMap(({ word }) => (stop.has(word) ? [] : (lexicon.stems.get(word) ?? []))),
    ),
  );
}
