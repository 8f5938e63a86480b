import type { GoldenQuestion } from '../../scripts/reports/golden.ts';
import { ask } from '../route/real.ts';

/** Whether the loket sends a question to the body that it belongs to. */
export function rightDoor({ question, organisation }: GoldenQuestion): boolean {
  const step = ask(question);
  return step.kind === 'refer' && step.referral.organisation.id === organisation;
}
