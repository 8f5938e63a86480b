/** Apart from what a first answer needs: it is fetched with the data that it is for. */
import type { GraphDetails } from '../engine/graph/stages.ts';
import { withDetails } from '../engine/graph/with-details.ts';
import { stepsToWholeRanker } from '../engine/rank/whole-ranker.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { RankingDetails } from '../engine/search/index-file.ts';
import { fetchData } from './fetch-data.ts';
import { inSlices } from './in-slices.ts';

/** The loket with everything about its answers, and that understands other languages. Throws a `DataError`. */
export async function completeLoket({ graph, ranker }: Loket): Promise<Loket> {
  const [details, ranking] = await Promise.all([
    fetchData<GraphDetails>('details.json'),
    fetchData<RankingDetails>('ranking.json'),
  ]);
  const complete = withDetails(graph, details);
  return { graph: complete, ranker: await inSlices(stepsToWholeRanker(ranker, ranking, complete)) };
}
