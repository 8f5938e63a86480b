import type { AnswerTarget, Graph, Question } from '../graph/model.ts';
import type { RankedCandidate } from '../rank/rank.ts';
import { madeQuestion } from './choice.ts';

/** Id of the question with which of several matters to begin. */
const MATTERS = 'waarmee-eerst';

/** Asks with which of the matters to begin. */
export function mattersQuestion(graph: Graph, matters: readonly RankedCandidate[]): Question {
  return madeQuestion(graph, { id: MATTERS, text: 'U noemt meer dan één ding. Waarmee wilt u beginnen?' }, matters);
}

/** The situation of which every matter is a step, if there is one. */
export function situationOf(graph: Graph, matters: readonly RankedCandidate[]): AnswerTarget | undefined {
  const covers = ({ services }: { readonly services: readonly string[] }) =>
    matters.every(({ entry }) => entry.kind === 'service' && services.includes(entry.id));
  const event = Object.values(graph.lifeEvents).find(covers);
  return event && { lifeEvent: event.id };
}
