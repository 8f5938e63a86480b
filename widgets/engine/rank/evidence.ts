import { searchFulltext } from '../search/fulltext.ts';
import type { AnalysedQuery, Term } from '../text/analyse.ts';
import { scoreBodies } from './bodies.ts';
import type { Ranker } from './ranker.ts';

/** Exponents that turn scores into belief: a text score twice as high is eight times as likely. */
const SHARPNESS = { text: 3, body: 4 } as const;
/** So many entries are considered, by their text and by their phrases each. */
const CONSIDERED = 30;
/** Least share that is told from none; an entry that nobody calls so may still be meant. */
const FLOOR = { text: 1e-5, phrases: 1e-3 } as const;

/** What speaks for an entry, in the order in which `fusion.ts` weighs it. */
export interface Evidence {
  readonly index: number;
  readonly values: readonly number[];
  /** How much of what the query says the entry holds, by rarity of the words: 0 to 1. */
  readonly coverage: number;
  /** Stems of the query that the entry holds. */
  readonly held: ReadonlySet<string>;
  /** How much of the title of the entry the query says, 0 to 1; 0 when it says anything else, or not the first word. */
  readonly titled: number;
}

/** Names of the values, for whoever wants to see how each part voted. */
export const PARTS = ['text', 'phrases', 'body', 'title', 'coverage', 'named', 'situation', 'elsewhere'] as const;

/**
 * What each part of the ranker says of the entries worth considering: the logarithm of the
 * share that full text, nearest phrases and the text of the whole body give it; how much of
 * its title the query says and how much of the query it holds; whether its body is named; and of
 * which kind it is, since some kinds are asked for less.
 */
export function evidenceFor(
  ranker: Ranker,
  query: AnalysedQuery,
  named: ReadonlyMap<string, readonly number[]>,
  unfinished: string | undefined,
): Evidence[] {
  const { entries, fulltext, bodies } = ranker;
  const text = searchFulltext(fulltext, query.terms, unfinished).map((score) => score ** SHARPNESS.text);
  const phrases = ranker.nearness?.(query.understood);
  const bodyScores = scoreBodies(bodies, query.terms).map((score) => score ** SHARPNESS.body);

  const coverageBy = coverages(ranker, query);
  const said = new Set(query.terms.map(({ stem }) => stem));
  const subject = subjectOf(query, ranker.vocabulary.weak);
  const ofText = logShares(text, FLOOR.text);
  const ofPhrases = phrases && logShares(phrases, FLOOR.phrases);
  const ofBody = logShares(bodyScores, FLOOR.text);
  const considered = new Set([...best(text), ...(phrases ? best(phrases) : [])]);
  return [...considered].map((index) => {
    const entry = entries[index];
    const held = new Set([...said].filter((stem) => fulltext.index.holds(index, stem)));
    const coverage = coverageBy(held);
    const title = titleHeld(ranker, index, said);
    const [head = '', ...rest] = ranker.titles[index] ?? [];
    const nothingElse =
      said.has(head) && subject.length > 0 && subject.every((stem) => stem === head || rest.includes(stem));
    return {
      index,
      held,
      coverage,
      titled: nothingElse ? title : 0,
      values: [
        ofText(index),
        ofPhrases?.(index) ?? 0,
        ofBody(bodies.bodyOf[index] ?? 0),
        title,
        coverage,
        Number(entry?.organisation !== undefined && named.has(entry.organisation)),
        Number(entry?.kind === 'lifeEvent'),
        Number(entry?.kind === 'elsewhere'),
      ],
    };
  });
}

/**
 * What a query says of its subject, as it was said: without words that say little, unless they
 * turn it around. Nothing when there is a word in it that is not known.
 */
function subjectOf({ terms, known }: AnalysedQuery, weak: ReadonlySet<string>): string[] {
  if (known < 1) return [];
  return terms.flatMap(({ how, stem }) => (how === 'said' && (!weak.has(stem) || stem === 'niet') ? stem : []));
}

/** The entries that score at all, best first, at most `CONSIDERED`; equals in their own order. */
function best(scores: Float64Array): number[] {
  const found: number[] = [];
  let least = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    if (score <= least) continue;
    let at = found.length;
    while (at > 0 && (scores[found[at - 1] ?? 0] ?? 0) < score) at -= 1;
    found.splice(at, 0, index);
    if (found.length > CONSIDERED) found.pop();
    least = scores[found[CONSIDERED - 1] ?? -1] ?? 0;
  }
  return found;
}

function logShares(scores: Float64Array, floor: number): (index: number) => number {
  let total = 0;
  for (let index = 0; index < scores.length; index += 1) total += scores[index] ?? 0;
  return (index) => Math.log(Math.max((scores[index] ?? 0) / (total || 1), floor));
}

/** How much of the title of an entry the query says, by rarity of its words: 0 to 1. */
function titleHeld({ titles, fulltext }: Ranker, index: number, said: ReadonlySet<string>): number {
  let [held, whole] = [0, 0];
  for (const root of titles[index] ?? []) {
    const weight = fulltext.rarityOf(root);
    whole += weight;
    if (said.has(root)) held += weight;
  }
  return whole === 0 ? 0 : held / whole;
}

/** How much of what a query says is held, by rarity of the words, for whichever of its stems are: 0 to 1. */
function coverages({ fulltext }: Ranker, query: AnalysedQuery): (held: ReadonlySet<string>) => number {
  const weighed = query.terms.map(({ stem, weight }: Term) => ({ stem, weight: weight * fulltext.rarityOf(stem) }));
  const unheard = query.content * (1 - query.known) * fulltext.unheard;
  const whole = weighed.reduce((sum, { weight }) => sum + weight, unheard) || 1;
  return (held) => weighed.reduce((sum, { stem, weight }) => sum + (held.has(stem) ? weight : 0), 0) / whole;
}
