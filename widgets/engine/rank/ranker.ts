import type { Graph, Slug, Validity } from '../graph/model.ts';
import { unpackBag } from '../search/bag.ts';
import { unpackCompounds } from '../search/compound-list.ts';
import { type Fulltext, makeFulltext } from '../search/fulltext.ts';
import type { EntryKind, IndexFile, LanguagesFile } from '../search/index-file.ts';
import { unpackWords } from '../search/word-list.ts';
import type { Vocabulary } from '../text/analyse.ts';
import { type Lexicon, makeLexicon } from '../text/lexicon.ts';
import { stem } from '../text/stem.ts';
import { type Keywords, makeKeywords, noKeywords } from './keywords.ts';
import { makeNames, type Names } from './names.ts';
import { makeSigns, type Signs } from './signs.ts';

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
  readonly names: Names;
  readonly signs: readonly Signs[];
  readonly keywords: Keywords;
}

/** Thrown when an index was made with another graph: their entries would not match. */
export class VersionError extends Error {
  constructor(index: string, graph: string) {
    super(`Index ${index} was not made with graph ${graph}`);
    this.name = 'VersionError';
  }
}

/** Unpacks the index file. Throws a `VersionError` when it belongs to another graph. */
export function makeRanker(file: IndexFile, graph: Graph): Ranker {
  if (file.version !== graph.version) throw new VersionError(file.version, graph.version);
  const words = unpackWords(file.words);
  const lexicon = makeLexicon(words, file.exact, stem);
  const parts = unpackCompounds(file.compounds);
  const stemOf = (index: number) => lexicon.stems.get(words[index] ?? '') ?? '';
  const stems = (bag: string) =>
    unpackBag(bag).flatMap((index) => [stemOf(index), ...(parts.get(index) ?? []).map(stemOf)]);

  return {
    entries: file.entries.map(({ kind, id }) => entryOf(kind, id, graph)),
    lexicon,
    vocabulary: {
      synonyms: new Map(file.synonyms),
      weak: new Set(file.weak.map(stem)),
      stop: new Set(file.stop),
    },
    fulltext: makeFulltext(
      file.entries.map((entry) => ({
        title: stems(entry.title),
        words: stems(entry.words),
        summary: stems(entry.summary),
        examples: stems(entry.examples),
      })),
    ),
    names: makeNames(file.names),
    signs: makeSigns(file.signs),
    keywords: noKeywords,
  };
}

/** The same ranker, that understands other languages too. Throws a `VersionError` when the file belongs to another graph. */
export function withLanguages(ranker: Ranker, file: LanguagesFile, graph: Graph): Ranker {
  if (file.version !== graph.version) throw new VersionError(file.version, graph.version);
  return { ...ranker, signs: [...ranker.signs, ...makeSigns(file.signs)], keywords: makeKeywords(file.keywords) };
}

function entryOf(kind: EntryKind, id: Slug, graph: Graph): RankedEntry {
  if (kind === 'elsewhere') return { kind, id, also: [] };
  if (kind === 'lifeEvent') {
    const organisation = graph.lifeEvents[id]?.organisation;
    return { kind, id, also: [], ...(organisation && { organisation }) };
  }
  const service = graph.services[id];
  return {
    kind,
    id,
    also: service?.alsoCompetent.map((each) => each.organisation) ?? [],
    ...(service && { organisation: service.competentAuthority.organisation }),
    ...(service?.validFrom && { validFrom: service.validFrom }),
    ...(service?.validUntil && { validUntil: service.validUntil }),
  };
}
