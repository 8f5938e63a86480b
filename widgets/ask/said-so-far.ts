import type { Graph, Slug } from '../engine/graph/model.ts';
import { answerText } from '../engine/route/answer-text.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Talk } from './talk.ts';

/** The answers given so far in words, in their order; an answer that the graph no longer knows is left out. */
export function saidSoFar({ answers }: Talk, graph: Graph, t: Translator): { question: Slug; text: string }[] {
  return Object.entries(answers).flatMap(([id, given]) => {
    const text = given === 'unsure' ? t('ask.unsure') : answerText(graph, id, given);
    return text === undefined ? [] : [{ question: id, text }];
  });
}
