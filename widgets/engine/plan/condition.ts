import type { Condition } from '../graph/model.ts';
import type { Answers } from './answers.ts';

/** `unknown` while a question that decides it is not answered. */
export type Truth = 'true' | 'false' | 'unknown';

/** Whether a condition holds with the answers given so far: Kleene's three values. */
export function evaluate(condition: Condition, answers: Answers): Truth {
  switch (condition.kind) {
    case 'said': {
      const said = answers[condition.question];
      if (said === undefined) return 'unknown';
      return condition.answers.includes(said) ? 'true' : 'false';
    }
    case 'not':
      return opposite(evaluate(condition.of, answers));
    case 'all':
      return weakest(condition.of.map((part) => evaluate(part, answers)));
    case 'any':
      return opposite(weakest(condition.of.map((part) => opposite(evaluate(part, answers)))));
  }
}

function opposite(truth: Truth): Truth {
  return truth === 'unknown' ? truth : truth === 'true' ? 'false' : 'true';
}

function weakest(truths: readonly Truth[]): Truth {
  return truths.includes('false') ? 'false' : truths.includes('unknown') ? 'unknown' : 'true';
}

/** Questions that a condition speaks of, each once. */
export function questionsIn(condition: Condition): readonly string[] {
  const found = (part: Condition): readonly string[] => {
    switch (part.kind) {
      case 'said':
        return [part.question];
      case 'not':
        return found(part.of);
      case 'all':
      case 'any':
        return part.of.flatMap(found);
    }
  };
  return [...new Set(found(condition))];
}
