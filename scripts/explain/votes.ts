import { PARTS } from '../../widgets/engine/rank/evidence.ts';
import { WEIGHTS } from '../../widgets/engine/rank/fusion.ts';
import type { Believed } from '../../widgets/engine/rank/rank.ts';
import type { EntryKind } from '../../widgets/engine/search/index-file.ts';

/** What one part said, and what that counted. */
export interface Vote {
  readonly part: string;
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
  readonly votes: readonly Vote[];
}

/** How the parts voted for something that was considered. */
export function explainCandidate({ entry, belief, values }: Believed): ExplainedCandidate {
  return {
    kind: entry.kind,
    id: entry.id,
    ...(entry.organisation && { organisation: entry.organisation }),
    belief,
    votes: PARTS.map((part, at) => {
      const [value, weight] = [values[at] ?? 0, WEIGHTS.whole[at] ?? 0];
      return { part, value, weight, vote: value * weight };
    }),
  };
}
