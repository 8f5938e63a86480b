import { PARTS } from '../../widgets/engine/rank/evidence.ts';
import { WEIGHTS } from '../../widgets/engine/rank/fusion.ts';
import { type Ranking, rank } from '../../widgets/engine/rank/rank.ts';
import type { RankedEntry } from '../../widgets/engine/rank/ranker.ts';
import type { Circumstances } from '../../widgets/engine/route/route.ts';
import { rootsHeld } from '../../widgets/engine/why/leading-words.ts';
import { type ReadWord, readWords } from '../../widgets/engine/why/read-words.ts';
import type { LoadedLoket } from '../route/load.ts';
import { type Advice, adviceFor } from './advice.ts';

/** The first candidate beside the one that an editor wants there. */
export interface Comparison {
  readonly wanted: Named;
  /** Absent when nothing was found. */
  readonly first?: Named;
  /** Where the wanted one stands by its belief, from 1; absent when it was not even considered. */
  readonly place?: number;
  /** How each part voted for both, what favours the first one most in front; empty when the wanted one was not considered. */
  readonly parts: readonly { readonly part: string; readonly first: number; readonly wanted: number }[];
  /** Words of the query that say something and that no text of the wanted one holds, as typed. */
  readonly missing: readonly string[];
  /** Empty when the wanted one comes first. */
  readonly advice: readonly Advice[];
}

/** An entry with the body that acts. */
export type Named = Pick<RankedEntry, 'kind' | 'id' | 'organisation'>;

/** Sets the first candidate beside `wanted`, and tries what would put that one first. */
export function compare(
  loaded: LoadedLoket,
  query: string,
  circumstances: Circumstances,
  wanted: RankedEntry,
): Comparison {
  const { ranker } = loaded.loket;
  const ranking = rank(ranker, query, circumstances);
  const first = ranking.candidates[0]?.entry;
  const place = ranking.believed.findIndex(({ entry }) => entry === wanted) + 1;
  const words = readWords(ranking.query, ranker);
  const missing = missingIn(words, rootsHeld(ranker, ranking.query, wanted), loaded);
  return {
    wanted: named(wanted),
    ...(first && { first: named(first) }),
    ...(place > 0 && { place }),
    parts: first ? votesOfBoth(ranking, first, wanted) : [],
    missing: missing.map(({ word }) => word),
    advice:
      first === wanted
        ? []
        : adviceFor(loaded, {
            query,
            today: circumstances.today,
            wanted,
            first,
            words,
            missing,
            held: (entry) => rootsHeld(ranker, ranking.query, entry),
          }),
  };
}

function named({ kind, id, organisation }: RankedEntry): Named {
  return { kind, id, ...(organisation && { organisation }) };
}

function votesOfBoth({ believed }: Ranking, first: RankedEntry, wanted: RankedEntry): Comparison['parts'] {
  const [one, other] = [first, wanted].map((each) => believed.find(({ entry }) => entry === each)?.values);
  if (!one || !other) return [];
  return PARTS.map((part, at) => {
    const weight = WEIGHTS.whole[at] ?? 0;
    return { part, first: (one[at] ?? 0) * weight, wanted: (other[at] ?? 0) * weight };
  }).sort((a, b) => b.first - b.wanted - (a.first - a.wanted));
}

/** A kinship word or a general verb tells nothing, even when it is missing. */
const TELLING = 0.5;

/** Rarest first: those say most. */
function missingIn(words: readonly ReadWord[], held: ReadonlySet<string>, { loket }: LoadedLoket): ReadWord[] {
  const { rarityOf, unheard } = loket.ranker.fulltext;
  const rare = ({ roots }: ReadWord) => Math.max(0, ...roots.map(rarityOf)) || unheard;
  return words
    .filter(
      ({ stop, place, known, weight, parts }) => !stop && !place && (!known || weight >= TELLING || parts.length > 0),
    )
    .filter(({ roots }) => !roots.some((root) => held.has(root)))
    .sort((a, b) => rare(b) - rare(a));
}
