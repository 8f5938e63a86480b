import type { Step } from '../engine/route/step.ts';
import type { Asked } from './conversation.ts';

/** How a question is called in the list of the talk. */
export function nameOf(
  step: Step,
  { query }: Pick<Asked, 'query'>,
): { readonly title: string; readonly who?: string | undefined } {
  switch (step.kind) {
    case 'ask':
      return { title: step.question.text };
    case 'refer': {
      const { organisation, own, local } = step.referral;
      const service = step.referral.service ?? own;
      const offer = local?.offer;
      const who = offer?.kind === 'other' ? offer.by.name : (organisation.shortName ?? organisation.name);
      return service ? { title: service.title, who } : { title: organisation.name };
    }
    case 'plan':
      return { title: step.lifeEvent.title };
    case 'emergency':
      return { title: step.emergency.title };
    case 'elsewhere':
      return { title: step.elsewhere.title, who: step.elsewhere.who };
    case 'none':
      return { title: query };
  }
}

/** What makes a step another step, so that a browser that translates finds new elements. */
export function keyOf(step: Step): string {
  switch (step.kind) {
    case 'ask':
      return `ask:${step.question.id}`;
    case 'refer':
      return `refer:${(step.referral.service ?? step.referral.own)?.id ?? step.referral.organisation.id}`;
    case 'plan':
      return `plan:${step.lifeEvent.id}`;
    case 'emergency':
      return `emergency:${step.emergency.id}`;
    case 'elsewhere':
      return `elsewhere:${step.elsewhere.id}`;
    case 'none':
      return 'none';
  }
}
