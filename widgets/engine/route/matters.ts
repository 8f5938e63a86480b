import type { AnswerTarget, Graph, Question } from '../graph/model.ts';
import type { RankedCandidate } from '../rank/rank.ts';
import { madeQuestion } from './choice.ts';

/** Id of the question with which of several matters to begin. */
const MATTERS = 'waarmee-eerst';

/** Asks with which of the matters to begin. */
export function mattersQuestion(graph: Graph, matters: readonly RankedCandidate[]): Question {
  return madeQuestion(graph, { id: MATTERS, text: 'U noemt meer dan één ding. Waarmee wilt u beginnen?' }, matters);
}

/**
 * The situation that the text brings to mind, as `candidates` say, and of which every matter is
 * a step, or that is the matter itself. Steps alone are not enough: rent and child benefit are
 * also of those who fled a war.
 */
export function situationOf(
  graph: Graph,
  matters: readonly RankedCandidate[],
  candidates: readonly RankedCandidate[],
): AnswerTarget | undefined {
  const told = candidates.find(({ entry: { kind, id } }) => {
    const services = kind === 'lifeEvent' ? graph.lifeEvents[id]?.services : undefined;
    return services && matters.every(({ entry }) => entry.id === id || services.includes(entry.id));
  });
  return told && { lifeEvent: told.entry.id };
}
