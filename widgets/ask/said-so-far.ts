import type { Graph, Slug } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Talk } from './talk.ts';

/** The answers given so far in words, in their order; an answer that the graph no longer knows is left out. */
export function saidSoFar({ answers }: Talk, graph: Graph, t: Translator): { question: Slug; text: string }[] {
  return Object.entries(answers).flatMap(([id, given]) => {
    if (given === 'unsure') return [{ question: id, text: t('ask.unsure') }];
    // An address can name anything, also what every object inherits.
    const question = Object.hasOwn(graph.questions, id) ? graph.questions[id] : undefined;
    const text = question?.answers.find((answer) => answer.id === given)?.text ?? titleOf(given, graph);
    return text === undefined ? [] : [{ question: id, text }];
  });
}

/** Answers to a question that was made from candidates are named after what they lead to. */
function titleOf(answer: string, graph: Graph): string | undefined {
  const id = answer.replace(/^(service|elsewhere|lifeevent)-/, '');
  return (graph.services[id] ?? graph.elsewhere[id] ?? graph.lifeEvents[id])?.title;
}
