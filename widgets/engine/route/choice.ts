import type { AnswerTarget, Graph, Question, Slug } from '../graph/model.ts';
import type { RankedCandidate, Ranking } from '../rank/rank.ts';
import type { Vocabulary } from '../text/analyse.ts';
import { stem } from '../text/stem.ts';

/** Id of the question that is made from the candidates themselves. */
export const CHOICE = 'bedoelt-u';

const MOST_ANSWERS = 3;

/** A written question is asked rather than one made for the query when it covers this much of what that would. */
const ENOUGH = 0.9;
/** Who says more than its one word is not asked a question that covers less than this of it. */
const LITTLE = 0.2;

/** A query of more telling words than this is a story, in which one word decides nothing. */
const MOST_TELLING = 3;

/** Words of a query that we understand, and that say something. */
function saidIn({ query }: Ranking, { stop }: Vocabulary): readonly string[] {
  const understood = new Set(query.terms.map((term) => term.from));
  return query.words.filter((word, index) => understood.has(index) && !stop.has(word));
}

/**
 * The situation that a question is about, when the query tells of it: it says more than the
 * word that calls up the question, such as who ("mijn man is overleden").
 */
export function toldSituation(question: Question, ranking: Ranking, vocabulary: Vocabulary): Slug | undefined {
  return saidIn(ranking, vocabulary).some((word) => !question.words.includes(word)) ? question.situation : undefined;
}

/**
 * The written question that a query of few words calls up: all that we understand of it is
 * one of the question's words, and no more was said or it covers some of that. When the ranking is `unsure` one such word is enough, provided that the
 * question leads to what the ranking thinks of first.
 */
export function writtenQuestion(
  graph: Graph,
  ranking: Ranking,
  vocabulary: Vocabulary,
  unsure: boolean,
): Question | undefined {
  const said = saidIn(ranking, vocabulary);
  const telling = said.filter((word) => !vocabulary.weak.has(stem(word)));
  const words = telling.length > 0 ? telling : said;
  if (words.length === 0 || words.length > MOST_TELLING) return undefined;
  const [best] = ranking.candidates;
  const likeliest = beliefIn(ranking, likeliestBodies(ranking));
  const covers = (question: Question, share: number) =>
    beliefIn(ranking, bodiesBehind(graph, question)) >= share * likeliest;
  const questions = Object.values(graph.questions);
  const all = questions.find(
    (question) =>
      words.every((word) => question.words.includes(word)) && (ranking.query.content <= 1 || covers(question, LITTLE)),
  );
  if (all || !unsure) return all;
  return questions.find(
    (question) =>
      best &&
      words.some((word) => question.words.includes(word)) &&
      leadsOf(graph, question).some((lead) => (lead.service ?? lead.elsewhere ?? lead.lifeEvent) === best.entry.id) &&
      covers(question, ENOUGH),
  );
}

/** Bodies to which the answers of a question lead. */
function bodiesBehind(graph: Graph, question: Question): ReadonlySet<Slug> {
  return new Set(
    leadsOf(graph, question).flatMap((lead) => bodyOf(graph, lead) ?? lead.elsewhere ?? lead.lifeEvent ?? []),
  );
}

function likeliestBodies({ bodies }: Ranking): ReadonlySet<Slug> {
  return new Set(bodies.slice(0, MOST_ANSWERS).map(({ id }) => id));
}

function beliefIn({ bodies }: Ranking, wanted: ReadonlySet<Slug>): number {
  return bodies.reduce((sum, { id, share }) => sum + (wanted.has(id) ? share : 0), 0);
}

/** Where the answers of a question lead in the end, in order, "Weet ik niet" left out. */
export function leadsOf(graph: Graph, question: Question, seen: ReadonlySet<Slug> = new Set()): AnswerTarget[] {
  return question.answers.flatMap(({ to }) => {
    const next = graph.questions[to.question ?? ''];
    if (!next) return [to];
    return seen.has(next.id) ? [] : leadsOf(graph, next, new Set([...seen, question.id]));
  });
}

/** The body that acts when someone goes there. */
export function bodyOf(graph: Graph, { organisation, service }: AnswerTarget): Slug | undefined {
  return organisation ?? graph.services[service ?? '']?.competentAuthority.organisation;
}

/**
 * A question made from the best candidates: one answer per body, since another service of
 * the same body is no other door. Undefined when there is only one body.
 */
export function choiceQuestion(graph: Graph, ranking: Ranking): Question | undefined {
  const chosen = distinctBodies(ranking.candidates).slice(0, MOST_ANSWERS);
  if (chosen.length < 2) return undefined;
  return madeQuestion(graph, { id: CHOICE, text: 'Waar gaat uw vraag over?' }, chosen);
}

/** A question of which each answer leads to one of the entries. */
export function madeQuestion(
  graph: Graph,
  asked: Pick<Question, 'id' | 'text'>,
  entries: readonly Pick<RankedCandidate, 'entry'>[],
): Question {
  return {
    ...asked,
    words: [],
    answers: entries.map(({ entry }) => ({
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
