import type { Action, Channel, PublicOrganisation } from '../engine/graph/model.ts';
import type { Instance } from '../engine/route/step.ts';
import { contactDetails } from './contact-details.ts';

/** Someone who asks for a body itself wants to speak to it first. */
const order: readonly Channel[] = ['phone', 'online', 'message', 'visit', 'post'];

/** What can be done with a body when no service is at stake: every way to reach it. */
export function contactActions(organisation: PublicOrganisation, instances: readonly Instance[]): readonly Action[] {
  const at = instances[0] ?? contactDetails(organisation);
  const channels: readonly Channel[] = at.appointment ? ['phone', 'appointment', ...order.slice(1)] : order;
  return channels.map((channel) => ({ channel }));
}
