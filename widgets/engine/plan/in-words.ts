import type { Condition, PlanQuestion } from '../graph/model.ts';
import { questionsIn } from './condition.ts';

/** What joins two clauses: of both, and of either. */
interface Joins {
  readonly en: string;
  readonly of: string;
}

const DUTCH: Joins = { en: 'en', of: 'of' };
const ENGLISH: Joins = { en: 'and', of: 'or' };

/** A condition as a Dutch subordinate clause, made of the clauses of the answers: it follows "als". */
export function inWords(condition: Condition, asks: readonly PlanQuestion[]): string {
  return words(condition, asks, true, DUTCH).text;
}

/**
 * The same in English; undefined where an answer has no words in it. `clauseOf` gives the
 * clause of a question's answer.
 */
export function inEnglish(
  condition: Condition,
  asks: readonly PlanQuestion[],
  clauseOf: (question: string, answer: string) => string | undefined,
): string | undefined {
  const translated = asks.map((ask) => ({
    ...ask,
    answers: ask.answers.map((answer) => ({ ...answer, clause: clauseOf(ask.id, answer.id) ?? '' })),
  }));
  const missing = translated.some(
    ({ id, answers }) => questionsIn(condition).includes(id) && answers.some(({ clause }) => clause === ''),
  );
  return missing ? undefined : words(condition, translated, true, ENGLISH).text;
}

interface Words {
  readonly text: string;
  /** How the parts hang together; a single clause has none. */
  readonly joined?: keyof Joins;
}

function words(condition: Condition, asks: readonly PlanQuestion[], holds: boolean, joins: Joins): Words {
  switch (condition.kind) {
    case 'said': {
      const all = asks.find(({ id }) => id === condition.question)?.answers ?? [];
      // Not one answer is any of the others.
      const said = all.filter(({ id }) => condition.answers.includes(id) === holds);
      return join(
        said.map(({ clause }) => ({ text: clause })),
        'of',
        joins,
      );
    }
    case 'not':
      return words(condition.of, asks, !holds, joins);
    case 'all':
    case 'any':
      return join(
        condition.of.map((part) => words(part, asks, holds, joins)),
        (condition.kind === 'all') === holds ? 'en' : 'of',
        joins,
      );
  }
}

/** A comma keeps parts apart that are joined another way within. */
function join(parts: readonly Words[], by: keyof Joins, joins: Joins): Words {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const mixed = parts.some(({ joined }) => joined !== undefined && joined !== by);
  return { text: parts.map(({ text }) => text).join(`${mixed ? ',' : ''} ${joins[by]} `), joined: by };
}
