import type { Action } from '../graph/model.ts';
import type { Offer } from './model.ts';

/** As much of an action as tells whose page it leads to. */
export type Doing = Pick<Action, 'channel' | 'label' | 'url' | 'phone' | 'advice' | 'organisation'>;

/**
 * Page of the gemeente for each action, in their order; undefined where the layer names none.
 * A link that the layer gives to the words of an action is for that action alone. Of those that
 * are left the first that is done online gets the page where the matter is asked for (`apply`),
 * the next the page about it (`url`); without `apply` the first gets `url`. A page about one
 * thing is no place for every other: the rest keep the website, number and appointment of the body.
 */
export function localPages(actions: readonly Doing[], offer: Offer | undefined): readonly (string | undefined)[] {
  if (!offer) return actions.map(() => undefined);
  const { links = {}, apply, url } = offer;
  const pages = [apply, url].filter((page) => page !== undefined);
  return actions.map((action) => {
    const { channel, label = '' } = action;
    if (!canHaveLink(action)) return undefined;
    if (Object.hasOwn(links, label)) return links[label];
    return channel === 'online' ? pages.shift() : undefined;
  });
}

/** Whether a gemeente may say where it leads: pressed to go to a page, of the gemeente itself, without an address of its own. */
export function canHaveLink({ channel, url, phone, advice, organisation }: Doing): boolean {
  const leads = channel === 'online' || channel === 'appointment' || channel === 'message';
  return leads && !url && !phone && !advice && !organisation;
}

/** The actions with those pages. */
export function localActions(actions: readonly Action[], offer: Offer | undefined): readonly Action[] {
  const pages = localPages(actions, offer);
  return actions.map((action, index) => {
    const page = pages[index];
    return page ? { ...action, page } : action;
  });
}
