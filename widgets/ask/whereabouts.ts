import type { LocalParts } from '../card/local-parts.tsx';
import type { IsoDate } from '../engine/graph/model.ts';
import type { Circumstances, InstancesOf } from '../engine/route/route.ts';
import type { Instance } from '../engine/route/step.ts';

/** The reader's place, as far as the answers need it. */
export interface Whereabouts {
  readonly gemeente?: Instance | undefined;
  readonly instancesOf: InstancesOf;
  /** For what that gemeente adds of its own. */
  readonly parts?: LocalParts;
}

/** What an answer depends on besides the question. `unfinished`: its last word is still being typed. */
export function circumstancesAt(
  { instancesOf, parts }: Whereabouts,
  today: IsoDate,
  unfinished: boolean,
): Circumstances {
  return { today, instancesOf, locality: parts?.locality, unfinished };
}
