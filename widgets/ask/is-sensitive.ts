import type { Graph } from '../engine/graph/model.ts';
import type { Step } from '../engine/route/step.ts';
import type { Talk } from './talk.ts';

/** Whether a talk must leave no trace on the device: its answer, or a question on the way, is about violence, debts, suicide or sexuality. */
export function isSensitive(step: Step, talk: Talk, graph: Graph): boolean {
  if (Object.keys(talk.answers).some((id) => graph.questions[id]?.sensitive)) return true;
  switch (step.kind) {
    case 'emergency':
      return step.emergency.sensitive;
    case 'ask':
      return step.question.sensitive || step.candidates.some((each) => graph.services[each.service ?? '']?.sensitive);
    case 'refer':
      return (step.referral.service ?? step.referral.own)?.sensitive ?? false;
    case 'plan':
      return step.lifeEvent.sensitive;
    case 'elsewhere':
    case 'none':
      return step.candidates.slice(0, 3).some((each) => graph.services[each.service ?? '']?.sensitive);
  }
}
