/** From an action in the content to something the reader can do here and now. */
import type { Action, Channel, PublicOrganisation, RegisterName, Slug } from '../engine/graph/model.ts';
import type { Instance } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { contactDetails, type Reachable } from './contact-details.ts';
import { doorOf } from './door.ts';
import { nameBody } from './name-body.ts';
import { telephone } from './phone.ts';

interface Doable {
  readonly channel: Channel;
  /** Verb first. */
  readonly label: string;
  /** From the content and so in Dutch, also on a page in another language. */
  readonly labelIsContent: boolean;
  /** Number or address that stands beside the label; never translated. */
  readonly value?: string | undefined;
  readonly login?: string | undefined;
  readonly note?: string | undefined;
}

export type Resolved =
  | (Doable & {
      readonly kind: 'link';
      readonly href: string;
    })
  /** Nothing to press: an address to go or write to, or advice that is words alone. */
  | (Doable & { readonly kind: 'text' })
  /** Which gemeente, waterschap … is not known yet, or not decided between some. */
  | (Doable & { readonly kind: 'choose'; readonly register: RegisterName; readonly instances: readonly Instance[] });

export interface ActionContext {
  /** Absent for help outside government: then an action has its own number or address. */
  readonly organisation?: PublicOrganisation;
  /** Of that organisation, and of no other kind: a gemeente has not the number of a waterschap. */
  readonly instances: readonly Instance[];
  /** The reader's gemeente, for what it does where another body is at stake. */
  readonly gemeente?: Instance | undefined;
  /** Name of the body that does it for that gemeente; the instance is that body then. */
  readonly doneBy?: string | undefined;
  readonly organisations: Readonly<Record<Slug, PublicOrganisation>>;
  readonly t: Translator;
  readonly links: Links;
}

/** Nothing when the body cannot be reached this way: a dead button is worse than none. */
export function resolveAction(action: Action, context: ActionContext): Resolved | undefined {
  const { organisation, organisations, gemeente, t } = context;
  const owner = action.organisation ? organisations[action.organisation] : organisation;
  const doable: Doable = {
    channel: action.channel,
    label: action.label ?? t(isWebsite(action) ? 'action.website' : `action.${action.channel}`),
    labelIsContent: action.label !== undefined,
    login: action.login,
    note: action.note,
  };
  if (action.phone) return dial(doable, action.phone);
  if (action.url) return { ...doable, kind: 'link', href: action.url };
  if (!owner || action.advice) return action.label || action.note ? { ...doable, kind: 'text' } : undefined;
  if (!owner.register) return reach(doable, contactDetails(owner));
  const near = owner.register === 'gemeenten' && gemeente ? [gemeente] : [];
  const instances = owner.register === organisation?.register ? context.instances : near;
  const [only] = instances;
  if (only && instances.length === 1) {
    const doneBy = owner.register === organisation?.register ? context.doneBy : undefined;
    const named = { ...doable, label: nameBody(doable.label, doneBy) };
    return action.page ? { ...named, kind: 'link', href: action.page } : reach(named, only);
  }
  return { ...doable, kind: 'choose', register: owner.register, instances };
}

/** Without a page of its own, online is the website as a whole: nothing is arranged there yet. */
function isWebsite({ channel, url }: Action): boolean {
  return channel === 'online' && !url;
}

function reach(doable: Doable, at: Reachable): Resolved | undefined {
  const door = doorOf(doable.channel, at, doable.labelIsContent);
  if (!door) return undefined;
  const { href, value } = door;
  return href ? { ...doable, kind: 'link', href, value } : { ...doable, kind: 'text', value };
}

/** The number stands beside the words, unless the words hold it already ("Bel 112"). */
function dial(doable: Doable, number: string): Resolved {
  const value = doable.label.includes(number) ? undefined : number;
  return { ...doable, kind: 'link', href: telephone(number), value };
}

/**
 * All that can be done, in the order of the content. What an editor wrote is left out only
 * where it says the same of the same door; the interface's own words also where that door
 * is there with other words.
 */
export function resolveActions(actions: readonly Action[], context: ActionContext): readonly Resolved[] {
  const seen = new Set<string>();
  return actions.flatMap((action) => {
    const found = resolveAction(action, context);
    if (!found) return [];
    const door = found.kind === 'link' ? found.href : `${found.channel} ${found.kind === 'choose' && found.register}`;
    const said = found.labelIsContent ? `${door} ${found.label}` : door;
    if (seen.has(said)) return [];
    seen.add(said).add(door);
    return [found];
  });
}
