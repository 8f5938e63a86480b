import { rank } from '../../widgets/engine/rank/rank.ts';
import type { RankedEntry } from '../../widgets/engine/rank/ranker.ts';
import type { Loket } from '../../widgets/engine/route/loket.ts';
import { rollUp } from '../route/rollup.ts';
import type { Example } from './example.ts';
import { type Labelled, standsFor } from './labelled.ts';
import { bodyOf } from './left-out.ts';

/** Labelled questions that are not in the index, ranked. */
export function rankAsked({ graph, ranker }: Loket, labelled: readonly Labelled[], today: string): Example[] {
  return labelled.map(({ question, body, alternatives }) => {
    const ranking = rank(ranker, question, { today });
    const leadsTo = ({ organisation }: RankedEntry, label: string) =>
      standsFor(label, { organisation: organisation ?? null, rollup: rollUp(organisation, graph) });
    const first = ranking.believed.find(({ entry }) => bodyOf(entry) === ranking.bodies[0]?.id)?.entry;
    return {
      ranking,
      isRight: (entry) => leadsTo(entry, body),
      acceptable: first !== undefined && [body, ...alternatives].some((label) => leadsTo(first, label)),
    };
  });
}
