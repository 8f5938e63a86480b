import type { Graph, Question } from '../graph/model.ts';
import type { RankedCandidate, Ranking } from '../rank/rank.ts';
import type { Vocabulary } from '../text/analyse.ts';

/** Id of the question that is made from the candidates themselves. */
export const CHOICE = 'bedoelt-u';

const MOST_ANSWERS = 3;

/**
 * The written question that a query of few words calls up: all that it says is one of the
 * question's words. With `unsure` one such word among others is enough.
 */
export function writtenQuestion(graph: Graph, ranking: Ranking, vocabulary: Vocabulary, unsure: boolean): Question | undefined {
  const said = ranking.query.words.filter((word) => !vocabulary.stop.has(word));
  const telling = said.filter((word) => !vocabulary.weak.has(word));
  const words = telling.length > 0 ? telling : said;
  if (words.length === 0) return undefined;
  const questions = Object.values(graph.questions);
  const all = questions.find((question) => words.every((word) => question.words.includes(word)));
  if (all || !unsure) return all;
  return questions.find((question) => words.some((word) => question.words.includes(word)));
}

/**
 * A question made from the best candidates: one answer per body, since another service of
 * the same body is no other door. Undefined when there is only one body.
 */
export function choiceQuestion(graph: Graph, ranking: Ranking): Question | undefined {
  const chosen = distinctBodies(ranking.candidates).slice(0, MOST_ANSWERS);
  if (chosen.length < 2) return undefined;
  return {
    id: CHOICE,
    text: 'Waar gaat uw vraag over?',
    words: [],
    answers: chosen.map(({ entry }) => ({
      id: `${entry.kind.toLowerCase()}-${entry.id}`,
      text: titleOf(graph, entry),
      to: { [entry.kind]: entry.id },
    })),
    unsure: { organisation: 'gemeente' },
    sensitive: false,
  };
}

/** The best candidate of each body, in order. */
export function distinctBodies(candidates: readonly RankedCandidate[]): RankedCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ entry }) => {
    const body = entry.organisation ?? entry.id;
    if (seen.has(body)) return false;
    seen.add(body);
    return true;
  });
}

function titleOf(graph: Graph, { kind, id }: RankedCandidate['entry']): string {
  if (kind === 'service') return graph.services[id]?.title ?? id;
  if (kind === 'elsewhere') return graph.elsewhere[id]?.title ?? id;
  return graph.lifeEvents[id]?.title ?? id;
}
