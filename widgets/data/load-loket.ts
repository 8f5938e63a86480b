import { type FirstStage, fromFirstStage } from '../engine/graph/stages.ts';
import { stepsToRanker } from '../engine/rank/ranker.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { IndexFile } from '../engine/search/index-file.ts';
import type { Steps } from '../engine/steps/at-once.ts';
import { fetchText, readData } from './fetch-data.ts';
import { inSlices } from './in-slices.ts';

/**
 * The loket that can give first answers. What is fetched never depends on the question, so
 * that no server can learn anything about it. `wanted` is asked when the data is there, and
 * waited for before anything is made of it. Throws a `DataError`.
 */
export async function loadLoket(wanted?: () => Promise<void>): Promise<Loket> {
  const [first, words] = await Promise.all([fetchText('ask.json'), fetchText('index.json')]);
  await wanted?.();
  return inSlices(stepsToLoket(first, words));
}

function* stepsToLoket(first: string, words: string): Steps<Loket> {
  const graph = fromFirstStage(readData<FirstStage>('ask.json', first));
  yield;
  return { graph, ranker: yield* stepsToRanker(readData<IndexFile>('index.json', words), graph) };
}
