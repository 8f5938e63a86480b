import type { Channel, ContactPoint, PublicOrganisation } from '../engine/graph/model.ts';
import type { ContactDetails } from '../engine/place/model.ts';

/** What an organisation and an instance of a kind have in common: how to reach them. */
export type Reachable = Partial<ContactDetails> & { readonly message?: string };

/** Contact points of an organisation by channel. Of several on one channel the one for all subjects counts. */
export function contactDetails(organisation: PublicOrganisation): Reachable {
  const at = (channel: Channel): ContactPoint | undefined => {
    const points = organisation.contactPoints.filter((point) => point.channel === channel);
    return points.find((point) => !point.label) ?? points[0];
  };
  return {
    phone: at('phone')?.value,
    website: at('online')?.url,
    appointment: at('appointment')?.url,
    email: at('email')?.value,
    visit: at('visit')?.value,
    post: at('post')?.value,
    message: at('message')?.url,
  };
}
