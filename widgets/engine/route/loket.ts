import type { Graph } from '../graph/model.ts';
import type { Ranker } from '../rank/ranker.ts';

/** All that `route` knows; made once from the compiled files. */
export interface Loket {
  readonly graph: Graph;
  readonly ranker: Ranker;
}
