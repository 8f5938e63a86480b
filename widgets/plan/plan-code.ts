/** The loketcode of a plan: the situation, the gemeente and the answers, and nothing else. */
import type { LifeEvent } from '../engine/graph/model.ts';
import { readCode, writeCode } from '../engine/loketcode/code.ts';
import { lifeEventState, locate } from '../engine/loketcode/locate.ts';
import type { CodePlace } from '../engine/loketcode/model.ts';
import type { Answers } from '../engine/plan/answers.ts';

/** Of a sensitive situation no answers are in the code. */
export function codeOf(event: LifeEvent, answers: Answers, place?: CodePlace): string {
  return writeCode({ ...lifeEventState(event, answers), ...(place && { place }) });
}

/** An address that opens the plan with these answers: they stand in the part that no browser sends. */
export function withCode(address: string, code: string): string {
  return `${address}#code=${code}`;
}

export interface PlanCode {
  readonly answers: Answers;
  readonly changed: boolean;
  readonly place?: CodePlace;
}

/**
 * What the code in an address says about this plan; `changed` when its questions are others
 * by now, and so its answers were left out. Undefined for another code, or for none.
 */
export function readPlanCode(fragment: string, event: LifeEvent): PlanCode | undefined {
  if (!/^#code=/.test(fragment)) return undefined;
  const reading = readCode(fragment);
  if (reading.kind !== 'read') return undefined;
  const { to, answers, since } = locate(reading.state, { ...NOTHING, lifeEvents: { [event.id]: event } });
  if (to.kind !== 'lifeEvent') return undefined;
  const { place } = reading.state;
  return { answers, changed: since === 'changed', ...(place && { place }) };
}

const NOTHING = { services: {}, letters: {}, questions: {}, organisations: {}, elsewhere: {}, emergencies: {} };
