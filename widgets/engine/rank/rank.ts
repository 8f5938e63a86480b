import type { IsoDate, Slug } from '../graph/model.ts';
import { searchFulltext } from '../search/fulltext.ts';
import { type AnalysedQuery, analyse } from '../text/analyse.ts';
import { combine } from './combine.ts';
import { scoreExamples } from './examples.ts';
import { scoreKeywords } from './keywords.ts';
import { namedOrganisations } from './names.ts';
import type { RankedEntry, Ranker } from './ranker.ts';

/** Exponents of the opinion pool; fitted on the content's own left-out questions. */
export const WEIGHTS = { fulltext: 0.55, examples: 0.75, keywords: 0.5 } as const;

/** Factor on the belief in an entry whose organisation is named in the query. */
const NAMED = 4;

export interface RankedCandidate {
  readonly entry: RankedEntry;
  /** Share of the belief, 0 to 1. */
  readonly score: number;
  /** Words of the query that led here, as typed, in their order. */
  readonly matched: readonly string[];
}

export interface Ranking {
  readonly query: AnalysedQuery;
  /** Best first; entries that are not valid on the day are left out. */
  readonly candidates: readonly RankedCandidate[];
  /** Share of the belief per organisation, best first. What is not government counts under its own entry. */
  readonly bodies: readonly { readonly id: Slug; readonly share: number }[];
  /** Cosine of the nearest example question, 0 to 1. */
  readonly nearest: number;
  /** Organisations that the query names. */
  readonly named: readonly Slug[];
}

export interface RankOptions {
  readonly today: IsoDate;
  /** The last word is still being typed. */
  readonly unfinished?: boolean;
  /** Example question that must not be seen, for measuring on the content itself. */
  readonly leaveOut?: number;
}

/** Judges what a query is about. Deterministic; equal scores keep the order of the content. */
export function rank(ranker: Ranker, text: string, options: RankOptions): Ranking {
  const query = analyse(text, ranker.lexicon, ranker.vocabulary);
  const unfinished = options.unfinished ? query.words.at(-1) : undefined;
  const hits = searchFulltext(ranker.fulltext, query.terms, unfinished);
  const examples = scoreExamples(ranker.examples, query.terms, options.leaveOut);
  const named = namedOrganisations(query.words, ranker.names);

  const shares = combine([
    { scores: new Map(hits.map((hit) => [hit.document, hit.score])), weight: WEIGHTS.fulltext },
    { scores: examples.entries, weight: WEIGHTS.examples },
    { scores: scoreKeywords(query.words, ranker.keywords), weight: WEIGHTS.keywords },
  ]);
  const isValid = (entry: RankedEntry) =>
    (entry.validFrom ?? '') <= options.today && options.today <= (entry.validUntil ?? '9999');
  const believed = [...shares].flatMap(([index, share]) => {
    const entry = ranker.entries[index];
    if (!entry || !isValid(entry)) return [];
    const isNamed = entry.organisation !== undefined && named.has(entry.organisation);
    return [{ index, entry, belief: isNamed ? share * NAMED : share }];
  });
  const total = believed.reduce((sum, each) => sum + each.belief, 0) || 1;
  believed.sort((a, b) => b.belief - a.belief || a.index - b.index);

  const stemsOfHit = new Map(hits.map((hit) => [hit.document, hit.stems]));
  return {
    query,
    candidates: believed.map(({ index, entry, belief }) => ({
      entry,
      score: belief / total,
      matched: matchedWords(query, stemsOfHit.get(index) ?? [], named.get(entry.organisation ?? '') ?? []),
    })),
    bodies: shareByBody(believed.map(({ entry, belief }) => ({ entry, share: belief / total }))),
    nearest: examples.nearest,
    named: [...named.keys()],
  };
}

function matchedWords(query: AnalysedQuery, stems: readonly string[], alsoWords: readonly number[]): string[] {
  const indexes = new Set(alsoWords);
  for (const term of query.terms) if (stems.includes(term.stem)) indexes.add(term.from);
  return [...indexes].sort((a, b) => a - b).flatMap((index) => query.tokens[index] ?? []);
}

function shareByBody(list: readonly { entry: RankedEntry; share: number }[]): { id: Slug; share: number }[] {
  const shares = new Map<Slug, number>();
  for (const { entry, share } of list) {
    const body = entry.organisation ?? entry.id;
    shares.set(body, (shares.get(body) ?? 0) + share);
  }
  return [...shares].map(([id, share]) => ({ id, share })).sort((a, b) => b.share - a.share);
}
