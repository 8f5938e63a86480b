import type { Graph, Letter } from '../widgets/engine/graph/model.ts';
import type { Referral } from '../widgets/engine/route/step.ts';

/** The sender of a letter as the card shows a body: what it wants, and what to do now. Undefined when that is no body. */
export function referralOf(letter: Letter, graph: Graph): Referral | undefined {
  const organisation = graph.organisations[letter.sender.organisation ?? ''];
  const about = graph.services[letter.service];
  if (!organisation || !about) return undefined;
  // Of what place the sender is follows from the matter, where both are of one kind.
  const of = about.competentAuthority.organisation === organisation.id ? about.competentAuthority.of : 'residence';
  return {
    service: {
      ...about,
      competentAuthority: { organisation: organisation.id, ...(organisation.register && of && { of }) },
      because: letter.asks,
      actions: letter.actions,
    },
    organisation,
    instances: [],
  };
}
