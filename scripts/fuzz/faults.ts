import type { Graph } from '../../widgets/engine/graph/model.ts';
import type { Candidate, Step } from '../../widgets/engine/route/step.ts';

const MOST_OTHERS = 3;

/** What is wrong with a step, in a few words; empty when all that a view counts on is there. */
export function faultsOf(step: Step, graph: Graph): string[] {
  const faults = step.candidates.filter((candidate) => !isSound(candidate, graph)).map(() => 'unsound candidate');
  if ('others' in step && step.others.length > MOST_OTHERS) faults.push('too many others');
  return [...faults, ...faultsOfKind(step, graph)];
}

function faultsOfKind(step: Step, graph: Graph): string[] {
  switch (step.kind) {
    case 'ask':
      return step.question.text !== '' && step.question.answers.length > 0 ? [] : ['a question without answers'];
    case 'refer':
      return isHeld(graph.organisations, step.referral.organisation) ? [] : ['a referral to nobody'];
    case 'plan':
      return isHeld(graph.lifeEvents, step.lifeEvent) ? [] : ['a plan without a situation'];
    case 'elsewhere':
      return isHeld(graph.elsewhere, step.elsewhere) ? [] : ['an elsewhere that is nowhere'];
    case 'emergency':
      return isHeld(graph.emergencies, step.emergency) ? [] : ['an emergency without help'];
    case 'none':
      return isHeld(graph.organisations, step.organisation) ? [] : ['nothing at all'];
    default:
      return ['a step of no kind'];
  }
}

function isHeld(entries: Readonly<Record<string, unknown>>, entry: unknown): boolean {
  return Object.values(entries).includes(entry);
}

function isSound({ score, organisation, matched }: Candidate, graph: Graph): boolean {
  const known = organisation === undefined || Object.hasOwn(graph.organisations, organisation);
  return known && score >= 0 && score <= 1 && matched.every((word) => typeof word === 'string');
}
