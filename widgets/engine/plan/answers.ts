import type { PlanQuestion } from '../graph/model.ts';

/** Answers to the questions of a plan, question id → answer id. A question that was skipped is absent. */
export type Answers = Readonly<Record<string, string>>;

/** Every way to answer all the questions: the product of their answers, in the order of the questions. */
export function* everyAnswer(asks: readonly PlanQuestion[]): Generator<Answers> {
  const [first, ...rest] = asks;
  if (!first) {
    yield {};
    return;
  }
  for (const others of everyAnswer(rest)) for (const { id } of first.answers) yield { [first.id]: id, ...others };
}
