import type { Graph } from '../graph/model.ts';
import type { Ranker } from '../rank/ranker.ts';
import type { storyOf } from './story.ts';

/** All that `route` knows; made once from the compiled files. */
export interface Loket {
  readonly graph: Graph;
  readonly ranker: Ranker;
  /** Takes a story apart; comes with the second part of the data. */
  readonly storyOf?: typeof storyOf;
}
