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

/** Questions whose answers made a condition that is decided come out as it did, each once. */
export function groundsOf(condition: Condition, answers: Answers): readonly string[] {
  return [...new Set(grounds(condition, answers, evaluate(condition, answers)))];
}

function grounds(condition: Condition, answers: Answers, wanted: Truth): readonly string[] {
  if (wanted === 'unknown' || evaluate(condition, answers) !== wanted) return [];
  switch (condition.kind) {
    case 'said':
      return [condition.question];
    case 'not':
      return grounds(condition.of, answers, opposite(wanted));
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => grounds(part, answers, wanted));
  }
}

/** What of an undecided condition is still to be decided. */
export function remaining(condition: Condition, answers: Answers): Condition {
  switch (condition.kind) {
    case 'said':
      return condition;
    case 'not':
      return { kind: 'not', of: remaining(condition.of, answers) };
    case 'all':
    case 'any': {
      const open = condition.of.filter((part) => evaluate(part, answers) === 'unknown');
      const [only] = open;
      if (only && open.length === 1) return remaining(only, answers);
      return { kind: condition.kind, of: open.map((part) => remaining(part, answers)) };
    }
  }
}
