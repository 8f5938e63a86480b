import { withDetails } from '../engine/graph/stages.ts';
import { withLanguages } from '../engine/rank/ranker.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { LoketData } from './loket-data.ts';

/** The loket with everything about its answers, and with other languages. */
export async function completeLoket({ graph, ranker }: Loket, data: LoketData): Promise<Loket> {
  const [details, languages] = await Promise.all([data.details(), data.languages()]);
  const complete = withDetails(graph, details.default);
  return { graph: complete, ranker: withLanguages(ranker, languages.default, complete) };
}
