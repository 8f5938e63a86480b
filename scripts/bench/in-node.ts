/** What the engine itself takes, without a browser. */
import { makeWholeRanker } from '../../widgets/engine/rank/whole-ranker.ts';
import { route } from '../../widgets/engine/route/route.ts';
import { storyOf } from '../../widgets/engine/route/story.ts';
import type { Compiled } from '../content/compile.ts';
import { median, quantile } from './figures.ts';

/** Times in milliseconds. */
export interface EngineFigures {
  readonly questions: number;
  readonly load: number;
  readonly question: { readonly median: number; readonly p95: number; readonly longest: number };
}

const ROUNDS = 5;

export function measureEngine(
  { graph, index, ranking }: Pick<Compiled, 'graph' | 'index' | 'ranking'>,
  questions: readonly string[],
  today: string,
): EngineFigures {
  const texts = [graph, index, ranking].map((file) => JSON.stringify(file)) as [string, string, string];
  const load = () => {
    const read = JSON.parse(texts[0]) as typeof graph;
    const [first, details] = [JSON.parse(texts[1]) as typeof index, JSON.parse(texts[2]) as typeof ranking];
    return { graph: read, ranker: makeWholeRanker(first, details, read), storyOf };
  };
  const loads = Array.from({ length: ROUNDS }, () => timeOf(load).took);
  const loket = timeOf(load).result;
  const ask = (query: string) => route(loket, { query, answers: {} }, { today, instancesOf: () => [] });
  // Once without measuring: a reader's second question is not compiled anew either.
  for (const question of questions) ask(question);
  const took = questions.map((question) => timeOf(() => ask(question)).took);
  return {
    questions: questions.length,
    load: median(loads),
    question: { median: median(took), p95: quantile(took, 0.95), longest: Math.max(...took) },
  };
}

function timeOf<T>(work: () => T): { readonly took: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { took: performance.now() - start, result };
}
