import type { Graph, Slug } from '../graph/model.ts';

/** What the answer to a question is called; undefined for "Weet ik niet", and for one that the graph no longer knows. */
export function answerText(graph: Graph, id: Slug, given: string): string | undefined {
  // An address can name anything, also what every object inherits.
  const question = Object.hasOwn(graph.questions, id) ? graph.questions[id] : undefined;
  return question?.answers.find((answer) => answer.id === given)?.text ?? titleOf(given, graph);
}

/** Answers to a question that was made from candidates are named after what they lead to. */
function titleOf(answer: string, graph: Graph): string | undefined {
  const id = answer.replace(/^(service|elsewhere|lifeevent)-/, '');
  return (graph.services[id] ?? graph.elsewhere[id] ?? graph.lifeEvents[id])?.title;
}
