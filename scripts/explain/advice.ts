import type { Ranking } from '../../widgets/engine/rank/rank.ts';
import type { RankedEntry } from '../../widgets/engine/rank/ranker.ts';
import { rootOf } from '../../widgets/engine/text/lexicon.ts';
import type { ReadWord } from '../../widgets/engine/why/read-words.ts';
import type { LoadedLoket } from '../route/load.ts';
import { tryAddition } from './trial.ts';

/** What would come of a change; it was tried. */
export interface Outcome {
  /** Whether the wanted entry would be answered first. */
  readonly first: boolean;
  /** Its share of the belief, 0 to 1. */
  readonly belief: number;
}

/** A change of the content that would help the wanted entry, or something that holds it back. */
export type Advice =
  /** It does not hold on the day. */
  | { readonly kind: 'validity'; readonly from?: string; readonly until?: string }
  /** The query as one of its example questions. */
  | { readonly kind: 'example'; readonly outcome: Outcome }
  /** A word of the query among its words. */
  | { readonly kind: 'word'; readonly word: string; readonly outcome: Outcome }
  /** What people mix it up with: then it is offered beside the first one. `present` when that is written already. */
  | { readonly kind: 'confused'; readonly first: string; readonly present: boolean }
  /** The vocabulary reads words as something that speaks for the first one only. */
  | { readonly kind: 'synonym'; readonly said: string; readonly means: readonly string[] }
  /** A word was taken for a misspelling of something that speaks for the first one only. */
  | { readonly kind: 'slip'; readonly word: string; readonly meant: string };

/** What is known of the query, the wanted entry and the first one. */
export interface Case {
  readonly query: string;
  readonly today: string;
  readonly wanted: RankedEntry;
  readonly first: RankedEntry | undefined;
  readonly words: readonly ReadWord[];
  /** Telling words that the wanted entry lacks, rarest first. */
  readonly missing: readonly ReadWord[];
  /** Roots of the query that an entry holds. */
  readonly held: (entry: RankedEntry) => ReadonlySet<string>;
}

/** Each trial makes the index anew. */
const MOST_WORDS = 2;

/** What an editor can do for the wanted entry; what is sure to help first. */
export function adviceFor(loaded: LoadedLoket, given: Case): Advice[] {
  const { query, today, wanted, missing } = given;
  const { validFrom: from, validUntil: until } = wanted;
  if ((from ?? '') > today || (until ?? '9999') < today)
    return [{ kind: 'validity', ...(from && { from }), ...(until && { until }) }];
  const tried = (addition: Parameters<typeof tryAddition>[2]) =>
    outcomeOf(tryAddition(loaded, wanted, addition, query, today), wanted);
  return [
    ...missing
      .slice(0, MOST_WORDS)
      .map(({ word }): Advice => ({ kind: 'word', word, outcome: tried({ words: [word] }) })),
    { kind: 'example', outcome: tried({ questions: [query] }) },
    ...confusion(loaded, given),
    ...misreadings(loaded, given),
  ];
}

function outcomeOf({ candidates, believed }: Ranking, { kind, id }: RankedEntry): Outcome {
  const isWanted = ({ entry }: { readonly entry: RankedEntry }) => entry.kind === kind && entry.id === id;
  const [first] = candidates;
  return { first: first !== undefined && isWanted(first), belief: believed.find(isWanted)?.belief ?? 0 };
}

function confusion({ compiled: { content } }: LoadedLoket, { first, wanted }: Case): Advice[] {
  if (first?.kind !== 'service' || wanted.kind === 'lifeEvent') return [];
  const written = content.services[first.id]?.confusedWith ?? [];
  return [
    {
      kind: 'confused',
      first: first.id,
      present: written.some((each) => each[wanted.kind as 'service' | 'elsewhere'] === wanted.id),
    },
  ];
}

/** What the vocabulary and the correction of misspellings made of the query, to the benefit of the first one alone. */
function misreadings({ loket }: LoadedLoket, { first, wanted, words, held }: Case): Advice[] {
  if (!first) return [];
  const [ofFirst, ofWanted] = [held(first), held(wanted)];
  const { abbreviations } = loket.ranker.lexicon;
  const misleads = (meant: readonly string[]) => {
    const roots = meant.map((word) => rootOf(word, abbreviations));
    return roots.some((root) => ofFirst.has(root)) && !roots.some((root) => ofWanted.has(root));
  };
  return words.flatMap(({ word, slip, phrase }): Advice[] => [
    ...(phrase && misleads(phrase.means) ? [{ kind: 'synonym' as const, ...phrase }] : []),
    ...(slip && misleads([slip]) ? [{ kind: 'slip' as const, word, meant: slip }] : []),
  ]);
}
