import { loadLoket } from '../../scripts/route/load.ts';
import { type Circumstances, route } from '../../widgets/engine/route/route.ts';
import type { Answers, Step } from '../../widgets/engine/route/step.ts';

export const TODAY = '2026-11-22';

/** The loket over the real content. */
export const real = loadLoket(TODAY);

export const nowhere: Circumstances = { today: TODAY, instancesOf: () => [] };

/** What the real loket says to a question. */
export function ask(query: string, answers: Answers = {}, circumstances: Circumstances = nowhere): Step {
  return route(real.loket, { query, answers }, circumstances);
}
