import { LocalRoom, type RoomProps } from './LocalRoom.tsx';
import { LocalWaiting } from './LocalWaiting.tsx';

/**
 * For a page that is drawn at build: empty places for the reader's own body, which `fillLocal`
 * and `fillRoom` fill. Given to the card, so that a view in the browser does not carry them.
 */
export const localViews = {
  Waiting: LocalWaiting,
  Room: LocalRoom,
  /** A card of one of many bodies, and the service of which a gemeente can have facts of its own. */
  card: ({ referral: { organisation, service }, localWords }: Pick<RoomProps, 'referral' | 'localWords'>) => ({
    'data-register': organisation.register,
    'data-service': localWords && service && `${service.id} ${service.domain}`,
    'data-collected': service?.competentAuthority.collected,
  }),
  /** Words that give way to those of the reader's own body. */
  text: (name: 'name' | 'because' | 'label' | 'gemeente') => ({ 'data-local-text': name }),
  /** Shown in that state only; nothing is known yet when the page is drawn. */
  when: (state: 'unknown' | 'known') => ({ 'data-local': state, hidden: state === 'known' }),
};

export type LocalViews = typeof localViews;
