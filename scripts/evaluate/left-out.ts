import { type Ranking, rank } from '../../widgets/engine/rank/rank.ts';
import type { RankedEntry } from '../../widgets/engine/rank/ranker.ts';
import { makeWholeRanker } from '../../widgets/engine/rank/whole-ranker.ts';
import type { Compiled } from '../content/compile.ts';
import { compileRanking } from '../content/index/compile.ts';
import { indexables } from '../content/index/indexables.ts';
import type { Example } from './example.ts';

/** An example question of the content. */
export interface LeftOut extends Example {
  readonly question: string;
  readonly wanted: RankedEntry;
}

const FOLDS = 5;

/** Ranks every example question with a fifth of them left out of the index, that one among them. */
export function leaveOut({ content, registers, graph }: Compiled, today: string): LeftOut[] {
  const examples = indexables(content).flatMap((entry) => entry.questions.map((question) => ({ question, entry })));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = examples.filter((_, index) => index % FOLDS === fold);
    const unseen = new Set(held.map(({ question }) => question));
    const { index, ranking } = compileRanking(content, registers, graph.version, unseen);
    const ranker = makeWholeRanker(index, ranking, graph);
    return held.flatMap(({ question, entry }) => {
      const wanted = ranker.entries.find(({ kind, id }) => kind === entry.kind && id === entry.id);
      if (!wanted) return [];
      const ranking = rank(ranker, question, { today });
      const isRight = (each: RankedEntry) => each === wanted;
      return [{ question, wanted, ranking, isRight, acceptable: isAcceptable(wanted, ranking) }];
    });
  }).flat();
}

/** The body that acts; for what is not government the entry itself. */
export function bodyOf(entry: RankedEntry): string {
  return entry.organisation ?? entry.id;
}

/** Whether the first body of a ranking can help: the right one, or one with a part in the matter. */
function isAcceptable(wanted: RankedEntry, ranking: Ranking): boolean {
  const first = ranking.bodies[0]?.id;
  if (first === undefined) return false;
  const best = ranking.candidates.find(({ entry }) => bodyOf(entry) === first)?.entry;
  return first === bodyOf(wanted) || wanted.also.includes(first) || (best?.also.includes(bodyOf(wanted)) ?? false);
}
