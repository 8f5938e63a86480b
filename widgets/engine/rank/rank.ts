import type { IsoDate, Slug } from '../graph/model.ts';
import { type FulltextHit, searchFulltext } from '../search/fulltext.ts';
import { type AnalysedQuery, analyse } from '../text/analyse.ts';
import { scoreKeywords } from './keywords.ts';
import { namedOrganisations } from './names.ts';
import type { RankedEntry, Ranker } from './ranker.ts';

/** Exponent that turns scores into belief: a score twice as high is eight times as likely. */
const SHARPNESS = 3;
/** A keyword in another language names the subject; the words around it say little to us. */
const KEYWORD_COVERAGE = 0.6;
/** What comes after is noise. */
const MOST_CANDIDATES = 20;
/** Factor on the belief in an entry whose organisation is named in the query. */
const NAMED = 4;
/** Factor on the belief in an entry of which the query says the whole title, above 1. */
const TITLED = 1;

export interface RankedCandidate {
  readonly entry: RankedEntry;
  /** Share of the belief, 0 to 1. */
  readonly score: number;
  /** Words of the query that led here, as typed, in their order. */
  readonly matched: readonly string[];
}

export interface Ranking {
  readonly query: AnalysedQuery;
  /** The best ones first, at most `MOST_CANDIDATES`; entries that are not valid on the day are left out. */
  readonly candidates: readonly RankedCandidate[];
  /** Share of the belief per organisation, best first. What is not government counts under its own entry. */
  readonly bodies: readonly { readonly id: Slug; readonly share: number }[];
  /** How much of what the query says the best candidate holds, by rarity of the words: 0 to 1. */
  readonly coverage: number;
  /** Organisations that the query names, with the indexes of the words that do. */
  readonly named: readonly { readonly organisation: Slug; readonly words: readonly number[] }[];
}

export interface RankOptions {
  readonly today: IsoDate;
  /** The last word is still being typed. */
  readonly unfinished?: boolean;
}

/** Judges what a query is about. Deterministic; equal scores keep the order of the content. */
export function rank(ranker: Ranker, text: string, options: RankOptions): Ranking {
  const query = analyse(text, ranker.lexicon, ranker.vocabulary);
  const hits = searchFulltext(ranker.fulltext, query.terms, options.unfinished ? query.words.at(-1) : undefined);
  const hitOf = new Map(hits.map((hit) => [hit.document, hit]));
  const keywords = scoreKeywords(query.words, ranker.keywords);
  const named = namedOrganisations(query.words, ranker.names);

  const said = new Set(query.terms.map(({ stem }) => stem));
  const believed = [...new Set([...hitOf.keys(), ...keywords.keys()])].flatMap((index) => {
    const entry = ranker.entries[index];
    if (!entry || !isValid(entry, options.today)) return [];
    const score = (hitOf.get(index)?.score ?? 0) + (keywords.get(index) ?? 0);
    const isNamed = entry.organisation !== undefined && named.has(entry.organisation);
    const titled = 1 + TITLED * titleHeld(ranker, index, said) ** 2;
    return [{ index, entry, belief: score ** SHARPNESS * (isNamed ? NAMED : 1) * titled }];
  });
  const total = believed.reduce((sum, each) => sum + each.belief, 0) || 1;
  believed.sort((a, b) => b.belief - a.belief || a.index - b.index);

  const best = believed[0];
  return {
    query,
    candidates: believed.slice(0, MOST_CANDIDATES).map(({ index, entry, belief }) => ({
      entry,
      score: belief / total,
      matched: matchedWords(query, hitOf.get(index), named.get(entry.organisation ?? '') ?? []),
    })),
    bodies: shareByBody(believed.map(({ entry, belief }) => ({ entry, share: belief / total }))),
    coverage: best
      ? Math.max(coverageOf(ranker, query, hitOf.get(best.index)), keywords.has(best.index) ? KEYWORD_COVERAGE : 0)
      : 0,
    named: [...named].map(([organisation, words]) => ({ organisation, words })),
  };
}

/** How much of the title of an entry the query says, by rarity of its words: 0 to 1. */
function titleHeld({ titles, fulltext }: Ranker, index: number, said: ReadonlySet<string>): number {
  let [held, whole] = [0, 0];
  for (const root of titles[index] ?? []) {
    const weight = fulltext.rarity.get(root) ?? fulltext.unheard;
    whole += weight;
    if (said.has(root)) held += weight;
  }
  return whole === 0 ? 0 : held / whole;
}

function isValid(entry: RankedEntry, today: IsoDate): boolean {
  return (entry.validFrom ?? '') <= today && today <= (entry.validUntil ?? '9999');
}

function coverageOf({ fulltext }: Ranker, query: AnalysedQuery, hit: FulltextHit | undefined): number {
  const weigh = (stem: string) => fulltext.rarity.get(stem) ?? fulltext.unheard;
  const said = query.terms.reduce((sum, { stem, weight }) => sum + weight * weigh(stem), 0);
  const unheard = query.content * (1 - query.known) * fulltext.unheard;
  if (said + unheard === 0 || !hit) return 0;
  const held = query.terms.reduce(
    (sum, { stem, weight }) => sum + (hit.stems.includes(stem) ? weight * weigh(stem) : 0),
    0,
  );
  return held / (said + unheard);
}

function matchedWords(query: AnalysedQuery, hit: FulltextHit | undefined, alsoWords: readonly number[]): string[] {
  const indexes = new Set(alsoWords);
  for (const term of query.terms) if (hit?.stems.includes(term.stem)) indexes.add(term.from);
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
