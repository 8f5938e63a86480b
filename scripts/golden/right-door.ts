import type { Step } from '../../widgets/engine/route/step.ts';
import type { GoldenQuestion } from './questions.ts';

/** Whether a step sends the reader to the body that a question belongs to, and for the service if one is named. */
export function isRightDoor(step: Step, { organisation, service }: GoldenQuestion): boolean {
  if (step.kind !== 'refer' || step.referral.organisation.id !== organisation) return false;
  return service === undefined || step.referral.service?.id === service;
}
