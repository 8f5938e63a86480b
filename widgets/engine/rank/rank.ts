import type { IsoDate, Slug } from '../graph/model.ts';
import { type AnalysedQuery, analyse } from '../text/analyse.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { fuse, WEIGHTS } from './fusion.ts';
import { namedOrganisations } from './names.ts';
import type { RankedEntry, Ranker } from './ranker.ts';

/** What comes after is noise. */
const MOST_CANDIDATES = 20;

export interface RankedCandidate {
  readonly entry: RankedEntry;
  /** Share of the belief, 0 to 1. */
  readonly score: number;
  /** Words of the query that led here, as typed, in their order. */
  readonly matched: readonly string[];
}

export interface Ranking {
  readonly query: AnalysedQuery;
  /**
   * At most `MOST_CANDIDATES`: first the best one of the likeliest body, then by their score.
   * Entries that are not valid on the day are left out.
   */
  readonly candidates: readonly RankedCandidate[];
  /** Everything that was considered, best first, with what each part of the ranker said of it. */
  readonly believed: readonly Believed[];
  /** Share of the belief per organisation, best first. What is not government counts under its own entry. */
  readonly bodies: readonly { readonly id: Slug; readonly share: number }[];
  /** How much of what the query says the best candidate holds, by rarity of the words: 0 to 1. */
  readonly coverage: number;
  /** How much of the title of the best candidate the query says, 0 to 1; 0 when it says anything else, or not the first word. */
  readonly titled: number;
  /** Organisations that the query names, with the indexes of the words that do. */
  readonly named: readonly { readonly organisation: Slug; readonly words: readonly number[] }[];
}

export interface RankOptions {
  readonly today: IsoDate;
  /** The last word is still being typed. */
  readonly unfinished?: boolean;
  /** Weights of the parts, to try others. */
  readonly weights?: readonly number[];
}

/** An entry with what speaks for it and how far it is believed. */
export interface Believed extends Evidence {
  readonly entry: RankedEntry;
  /** Share of the belief, 0 to 1. */
  readonly belief: number;
}

/** Judges what a query is about. Deterministic; equal scores keep the order of the content. */
export function rank(ranker: Ranker, text: string, options: RankOptions): Ranking {
  const query = analyse(text, ranker.lexicon, ranker.vocabulary);
  const named = namedOrganisations(query.words, ranker.names);
  const believed = believe(ranker, query, named, options);
  const bodies = shareByBody(believed);
  const first = believed.find(({ entry }) => bodyOf(entry) === bodies[0]?.id);
  const ordered = first ? [first, ...believed.filter((each) => each !== first)] : believed;
  return {
    query,
    candidates: ordered.slice(0, MOST_CANDIDATES).map((each) => ({
      entry: each.entry,
      score: each.belief,
      matched: matchedWords(query, each, named.get(each.entry.organisation ?? '') ?? []),
    })),
    believed,
    bodies,
    coverage: first?.coverage ?? 0,
    titled: first?.titled ?? 0,
    named: [...named].map(([organisation, words]) => ({ organisation, words })),
  };
}

/** The entries that a query may be about on the day, best first. */
function believe(
  ranker: Ranker,
  query: AnalysedQuery,
  named: ReadonlyMap<Slug, readonly number[]>,
  { today, unfinished, weights = ranker.nearness ? WEIGHTS.whole : WEIGHTS.first }: RankOptions,
): Believed[] {
  const evidence = evidenceFor(ranker, query, named, unfinished ? query.words.at(-1) : undefined).flatMap((each) => {
    const entry = ranker.entries[each.index];
    return entry && isValid(entry, today) ? [{ ...each, entry }] : [];
  });
  const beliefs = fuse(evidence, weights);
  return evidence
    .map((each, at) => ({ ...each, belief: beliefs[at] ?? 0 }))
    .sort((a, b) => b.belief - a.belief || a.index - b.index);
}

function isValid(entry: RankedEntry, today: IsoDate): boolean {
  return (entry.validFrom ?? '') <= today && today <= (entry.validUntil ?? '9999');
}

function matchedWords(query: AnalysedQuery, { held }: Evidence, alsoWords: readonly number[]): string[] {
  const indexes = new Set(alsoWords);
  for (const term of query.terms) if (held.has(term.stem)) indexes.add(term.from);
  return [...new Set([...indexes].sort((a, b) => a - b).flatMap((index) => query.tokens[index] ?? []))];
}

/** The body that acts; for what is not government the entry itself. */
function bodyOf({ organisation, id }: RankedEntry): Slug {
  return organisation ?? id;
}

function shareByBody(believed: readonly Believed[]): { id: Slug; share: number }[] {
  const shares = new Map<Slug, number>();
  for (const { entry, belief } of believed) shares.set(bodyOf(entry), (shares.get(bodyOf(entry)) ?? 0) + belief);
  return [...shares].map(([id, share]) => ({ id, share })).sort((a, b) => b.share - a.share);
}
