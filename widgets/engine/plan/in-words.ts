import type { Condition, PlanQuestion } from '../graph/model.ts';

/**
 * A condition as a Dutch subordinate clause, made of the clauses of the answers: it follows
 * "als". Content, and so Dutch in every language of the interface.
 */
export function inWords(condition: Condition, asks: readonly PlanQuestion[]): string {
  return words(condition, asks, true).text;
}

interface Words {
  readonly text: string;
  /** How the parts hang together; a single clause has none. */
  readonly joined?: 'en' | 'of';
}

function words(condition: Condition, asks: readonly PlanQuestion[], holds: boolean): Words {
  switch (condition.kind) {
    case 'said':
      return clauses(condition.question, condition.answers, asks, holds);
    case 'not':
      return words(condition.of, asks, !holds);
    case 'all':
    case 'any':
      return join(
        condition.of.map((part) => words(part, asks, holds)),
        (condition.kind === 'all') === holds ? 'en' : 'of',
      );
  }
}

/** Not one answer is any of the others. */
function clauses(question: string, answers: readonly string[], asks: readonly PlanQuestion[], holds: boolean): Words {
  const all = asks.find(({ id }) => id === question)?.answers ?? [];
  const said = all.filter(({ id }) => answers.includes(id) === holds).map(({ clause }) => ({ text: clause }));
  return join(said, 'of');
}

/** A comma keeps parts apart that are joined another way within. */
function join(parts: readonly Words[], by: 'en' | 'of'): Words {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const mixed = parts.some(({ joined }) => joined !== undefined && joined !== by);
  return { text: parts.map(({ text }) => text).join(mixed ? `, ${by} ` : ` ${by} `), joined: by };
}
