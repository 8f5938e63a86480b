import type { Channel } from '../engine/graph/model.ts';
import type { Reachable } from './contact-details.ts';
import { telephone } from './phone.ts';

/** Where a channel of a body leads: an address to press, a text to read, both, or only the words that name it. */
export interface Door {
  readonly href?: string;
  /** Number or address as people write it. */
  readonly value?: string;
}

/**
 * Nothing when the body has no such channel, but where an editor wrote the words for it: they
 * promise something, so they lead to the website then. Going somewhere and writing are said
 * in words alone, since no website is an address.
 */
export function doorOf(channel: Channel, at: Reachable, promised = false): Door | undefined {
  const own = doorAt(channel, at);
  if (own || !promised) return own;
  const inWords = channel === 'visit' || channel === 'post' || !at.website;
  return inWords ? {} : { href: at.website };
}

/** An appointment or message falls back on the website, where it is made as well. */
function doorAt(channel: Channel, at: Reachable): Door | undefined {
  const page = (href: string | undefined): Door | undefined => (href ? { href } : undefined);
  switch (channel) {
    case 'online':
      return page(at.website);
    case 'appointment':
      return page(at.appointment ?? at.website);
    case 'message':
      return page(at.message ?? at.website);
    case 'phone':
      return at.phone ? { href: telephone(at.phone), value: at.phone } : undefined;
    case 'email':
      return at.email ? { href: `mailto:${at.email}`, value: at.email } : undefined;
    case 'visit':
      return at.visit ? { value: at.visit } : undefined;
    case 'post':
      return at.post ? { value: at.post } : undefined;
  }
}
