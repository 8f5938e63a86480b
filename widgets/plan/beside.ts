/** Clauses of the answers in the language beside the Dutch; undefined where the plan is not translated into it. */
import type { Condition, PlanAnswer } from '../engine/graph/model.ts';
import { inEnglish } from '../engine/plan/in-words.ts';
import type { PlanData } from './plan-data.ts';

/** What is still to be decided, as a sentence behind "only if". */
export function openBeside(open: Condition, { event, beside }: PlanData): string | undefined {
  const words = beside && inEnglish(open, event.asks, (ask, answer) => beside.asks[ask]?.answers[answer]?.clause);
  return words && `${words}.`;
}

/** Why a step is there, as a sentence behind "because you said". */
export function becauseBeside(because: readonly PlanAnswer[], { event, beside }: PlanData): string | undefined {
  const clauses = because.map((answer) => {
    const ask = event.asks.find(({ answers }) => answers.includes(answer));
    return beside?.asks[ask?.id ?? '']?.answers[answer.id]?.clause;
  });
  return clauses.every((clause) => clause !== undefined) ? `${clauses.join(', and ')}.` : undefined;
}
