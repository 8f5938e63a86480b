import { PARTS } from '../rank/evidence.ts';
import { WEIGHTS } from '../rank/fusion.ts';
import type { Believed } from '../rank/rank.ts';
import type { EntryKind } from '../search/index-file.ts';

/** What one part said, and what that counted. */
export interface Vote<Part extends string = string> {
  readonly part: Part;
  readonly value: number;
  readonly weight: number;
  /** Value times weight. */
  readonly vote: number;
}

/** How the parts of the ranker voted for an entry. */
export interface ExplainedCandidate {
  readonly kind: EntryKind;
  readonly id: string;
  /** Absent for what is not government. */
  readonly organisation?: string;
  /** Share of the belief, 0 to 1. */
  readonly belief: number;
  readonly votes: readonly Vote<(typeof PARTS)[number]>[];
}

/** How the parts voted for something that was considered; `weights` are those that it was ranked with. */
export function explainCandidate(
  { entry, belief, values }: Believed,
  weights: readonly number[] = WEIGHTS.whole,
): ExplainedCandidate {
  return {
    kind: entry.kind,
    id: entry.id,
    ...(entry.organisation && { organisation: entry.organisation }),
    belief,
    votes: PARTS.map((part, at) => {
      const [value, weight] = [values[at] ?? 0, weights[at] ?? 0];
      return { part, value, weight, vote: value * weight };
    }),
  };
}
