/**
 * The one seam between the element and the data of the loket: how they are had, and how the
 * engine is opened with them. What is asked for never depends on a question.
 */
import { inSlices } from '../data/in-slices.ts';
import { type FirstStage, fromFirstStage, type GraphDetails } from '../engine/graph/stages.ts';
import type { LayersFile } from '../engine/local/layer-file.ts';
import type { PlacesFile } from '../engine/place/file.ts';
import { stepsToRanker } from '../engine/rank/ranker.ts';
import type { Loket } from '../engine/route/loket.ts';
import type { IndexFile, RankingDetails } from '../engine/search/index-file.ts';
import type { GemeenteFile } from './gemeente-file.ts';

/**
 * Form of the data that this code reads. To be raised by one when the engine reads something
 * else than before; elements of older versions then lead to the loket's own site.
 */
export const FORMAT = 2;

export interface FirstData {
  readonly ask: FirstStage;
  readonly index: IndexFile;
}

/** Script modules that hold data. Each rejects when it cannot be had. */
export interface LoketData {
  readonly version: string;
  /** Newest published version of the element. */
  readonly latest: string;
  /** Address of the loket's own site; empty for the site that the script comes from. */
  readonly site: string;
  readonly first: () => Promise<{ readonly default: FirstData }>;
  readonly details: () => Promise<{ readonly default: GraphDetails }>;
  readonly ranking: () => Promise<{ readonly default: RankingDetails }>;
  readonly places: () => Promise<{ readonly default: PlacesFile }>;
  /** What gemeenten add, some twenty in a file, by the name that `layerFileOf` gives. */
  readonly layers: (file: string) => Promise<{ readonly default: LayersFile }>;
  readonly gemeente: (id: string) => Promise<{ readonly default: GemeenteFile }>;
}

/** The loket that can give first answers. */
export async function openLoket(data: LoketData): Promise<Loket> {
  const { ask, index } = (await data.first()).default;
  const graph = fromFirstStage(ask);
  return { graph, ranker: await inSlices(stepsToRanker(index, graph)) };
}
