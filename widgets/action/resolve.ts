/** From an action in the content to something the reader can do here and now. */
import type { Action, Channel, PublicOrganisation, RegisterName, Slug } from '../engine/graph/model.ts';
import type { Instance } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { contactDetails, type Reachable } from './contact-details.ts';
import { type Door, doorOf } from './door.ts';
import { telephone } from './phone.ts';

interface Doable {
  readonly channel: Channel;
  /** Verb first. */
  readonly label: string;
  /** From the content and so in Dutch, also on a page in another language. */
  readonly labelIsContent: boolean;
  readonly login?: string | undefined;
  readonly note?: string | undefined;
}

export type Resolved =
  | (Doable & {
      readonly kind: 'link';
      readonly href: string;
      /** Number or address that stands beside the label; never translated. */
      readonly value?: string | undefined;
    })
  /** An address to go or write to: nothing to press. */
  | (Doable & { readonly kind: 'address'; readonly value: string })
  /** Which gemeente, waterschap … is not known yet. */
  | (Doable & { readonly kind: 'choose'; readonly register: RegisterName });

export interface ActionContext {
  /** Absent for help outside government: then an action has its own number or address. */
  readonly organisation?: PublicOrganisation;
  readonly instances: readonly Instance[];
  readonly organisations: Readonly<Record<Slug, PublicOrganisation>>;
  readonly t: Translator;
  readonly links: Links;
}

/** Nothing when the body cannot be reached this way: a dead button is worse than none. */
export function resolveAction(action: Action, context: ActionContext): Resolved | undefined {
  const { organisation, organisations, instances, t } = context;
  const owner = action.organisation ? organisations[action.organisation] : organisation;
  const instance = owner?.id === organisation?.id && instances.length === 1 ? instances[0] : undefined;
  const doable: Doable = {
    channel: action.channel,
    label: action.label ?? t(isWebsite(action) ? 'action.website' : `action.${action.channel}`),
    labelIsContent: action.label !== undefined,
    login: action.login,
    note: action.note,
  };
  if (action.phone) return dial(doable, action.phone);
  if (action.url) return { ...doable, kind: 'link', href: action.url };
  if (!owner) return undefined;
  if (owner.register && !instance) return { ...doable, kind: 'choose', register: owner.register };
  return reach(doable, instance ?? contactDetails(owner));
}

/** Without a page of its own, online is the website as a whole: nothing is arranged there yet. */
function isWebsite({ channel, url }: Action): boolean {
  return channel === 'online' && !url;
}

/** Words that an editor wrote promise something, so without the channel they lead to the website. */
function reach(doable: Doable, at: Reachable): Resolved | undefined {
  const website: Door | undefined = doable.labelIsContent && at.website ? { href: at.website } : undefined;
  const door = doorOf(doable.channel, at) ?? website;
  if (!door) return undefined;
  if (door.href) return { ...doable, kind: 'link', href: door.href, value: door.value };
  return { ...doable, kind: 'address', value: door.value ?? '' };
}

/** The number stands beside the words, unless the words hold it already ("Bel 112"). */
function dial(doable: Doable, number: string): Resolved {
  const value = doable.label.includes(number) ? undefined : number;
  return { ...doable, kind: 'link', href: telephone(number), value };
}

/** All that can be done, in the order of the content, the same door never twice. */
export function resolveActions(actions: readonly Action[], context: ActionContext): readonly Resolved[] {
  const seen = new Set<string>();
  const resolved: Resolved[] = [];
  for (const action of actions) {
    const found = resolveAction(action, context);
    if (!found) continue;
    const door = found.kind === 'link' ? found.href : `${found.kind}:${found.channel}`;
    if (seen.has(door)) continue;
    seen.add(door);
    resolved.push(found);
  }
  return resolved;
}
