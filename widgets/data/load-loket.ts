import { type FirstStage, fromFirstStage, type GraphDetails, withDetails } from '../engine/graph/stages.ts';
import { stepsToRanker } from '../engine/rank/ranker.ts';
import { stepsToWholeRanker } from '../engine/rank/whole-ranker.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { IndexFile, RankingDetails } from '../engine/search/index-file.ts';
import { fetchData } from './fetch-data.ts';
import { inSlices } from './in-slices.ts';

/**
 * The loket that can give first answers. What is fetched never depends on the question, so
 * that no server can learn anything about it. Throws a `DataError`.
 */
export async function loadLoket(): Promise<Loket> {
  const [first, index] = await Promise.all([fetchData<FirstStage>('ask.json'), fetchData<IndexFile>('index.json')]);
  const graph = fromFirstStage(first);
  return { graph, ranker: await inSlices(stepsToRanker(index, graph)) };
}

/** The loket with everything about its answers, and that understands other languages. Throws a `DataError`. */
export async function completeLoket({ graph, ranker }: Loket): Promise<Loket> {
  const [details, ranking] = await Promise.all([
    fetchData<GraphDetails>('details.json'),
    fetchData<RankingDetails>('ranking.json'),
  ]);
  const complete = withDetails(graph, details);
  return { graph: complete, ranker: await inSlices(stepsToWholeRanker(ranker, ranking, complete)) };
}
