import { inSlices } from '../data/in-slices.ts';
import { withDetails } from '../engine/graph/with-details.ts';
import { stepsToWholeRanker } from '../engine/rank/whole-ranker.ts';
import type { Loket } from '../engine/route/loket.ts';
import { storyOf } from '../engine/route/story.ts';
import type { LoketData } from './loket-data.ts';

/** The loket with everything about its answers, and with other languages. */
export async function completeLoket({ graph, ranker }: Loket, data: LoketData): Promise<Loket> {
  const [details, ranking] = await Promise.all([data.details(), data.ranking()]);
  const complete = withDetails(graph, details.default);
  return { graph: complete, ranker: await inSlices(stepsToWholeRanker(ranker, ranking.default, complete)), storyOf };
}
