import type { Ranking } from '../../widgets/engine/rank/rank.ts';
import type { RankedEntry } from '../../widgets/engine/rank/ranker.ts';

/** A question, ranked by an index that did not know it, with what would have been right. */
export interface Example {
  readonly ranking: Ranking;
  /** Whether it is about this entry. */
  readonly isRight: (entry: RankedEntry) => boolean;
  /** Whether the first body of the ranking can help. */
  readonly acceptable: boolean;
}

/** Examples with how much each counts: every lot counts as much as any other, however many it holds. */
export function evenly(
  lots: readonly (readonly Example[])[],
): { readonly example: Example; readonly counts: number }[] {
  return lots.flatMap((lot) => lot.map((example) => ({ example, counts: 1 / lot.length / lots.length })));
}
