import { route } from '../../../widgets/engine/route/route.ts';
import { answerOf } from '../../route/jsonl.ts';
import type { LoadedLoket } from '../../route/load.ts';
import type { Router } from './router.ts';
import { compressed } from './weigh.ts';

/** This loket, as far as it finds: the index and what ranking needs later on. */
export function ownRouter({ loket, compiled }: LoadedLoket, today: string): Router {
  return {
    name: 'dit loket',
    setup: 'eerste en tweede deel van de index',
    certain: true,
    data: compressed(JSON.stringify(compiled.index)) + compressed(JSON.stringify(compiled.ranking)),
    module: `export { makeRanker } from '../../../widgets/engine/rank/ranker.ts';
      export { makeWholeRanker } from '../../../widgets/engine/rank/whole-ranker.ts';
      export { route } from '../../../widgets/engine/route/route.ts';
      export { storyOf } from '../../../widgets/engine/route/story.ts';`,
    answer: (query, unfinished) =>
      answerOf(
        route(loket, { query, answers: {} }, { today, instancesOf: () => [], unfinished: unfinished ?? false }),
        loket.graph,
      ),
  };
}
