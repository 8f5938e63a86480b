/** Apart from what a first answer needs: it is fetched with the data that it is for. */

import type { IsoDate } from '../engine/graph/model.ts';
import type { GraphDetails } from '../engine/graph/stages.ts';
import { withDetails } from '../engine/graph/with-details.ts';
import { stepsToWholeRanker } from '../engine/rank/whole-ranker.ts';
import type { Loket } from '../engine/route/loket.ts';
import { storyOf } from '../engine/route/story.ts';
import type { ExamplesFile, RankingDetails } from '../engine/search/index-file.ts';
import type { Steps } from '../engine/steps/at-once.ts';
import { fetchData, fetchText, readData } from './fetch-data.ts';
import { inSlices } from './in-slices.ts';
import { rehearse } from './rehearse.ts';

/**
 * The loket with everything about its answers, and that understands other languages; it rehearses
 * as soon as the browser has time. Throws a `DataError`.
 */
export async function completeLoket(loket: Loket, today: IsoDate): Promise<Loket> {
  const [details, ranking, examples] = await Promise.all([
    fetchText('details.json'),
    fetchText('ranking.json'),
    // A device keeps these last; without them the loket answers, a little less well.
    fetchData<ExamplesFile>('examples.json').catch(() => undefined),
  ]);
  const whole = await inSlices(stepsToWhole(loket, details, ranking, examples));
  void rehearse(whole, today);
  return whole;
}

function* stepsToWhole(
  { graph, ranker }: Loket,
  details: string,
  ranking: string,
  examples: ExamplesFile | undefined,
): Steps<Loket> {
  const rest = readData<GraphDetails>('details.json', details);
  yield;
  const complete = withDetails(graph, rest);
  yield;
  const phrases = { ...readData<RankingDetails>('ranking.json', ranking), ...examples };
  yield;
  return { graph: complete, ranker: yield* stepsToWholeRanker(ranker, phrases, complete), storyOf };
}
