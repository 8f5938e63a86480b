/** Names and addresses of the instances of a kind of organisation. */
import type { RegisterName } from '../engine/graph/model.ts';
import type { Offer } from '../engine/local/model.ts';
import type { Instance } from '../engine/route/step.ts';
import type { Links } from '../links/links.ts';

/** Registers write `Utrecht` and `waterschap Rivierenland`; a heading needs the body's full name. */
export function instanceName(register: RegisterName, name: string): string {
  return register === 'gemeenten' ? `Gemeente ${name}` : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Name of who acts: the instance, or the other body that does it for the gemeente. */
export function bodyName(register: RegisterName, name: string, offer: Offer | undefined): string {
  return doneBy(offer) ?? instanceName(register, name);
}

/** Name of the other body that does it for the gemeente; undefined when the gemeente does it itself. */
export function doneBy(offer: Offer | undefined): string | undefined {
  return offer?.kind === 'other' ? offer.by.name : undefined;
}

/** Where all instances of a kind are listed, for who has not chosen a gemeente yet. */
export function listOf(register: RegisterName, links: Links): string {
  return register === 'ggds' ? links.organisation('ggd') : links[register];
}

/** The page of one instance; a GGD has none and is reached at its own website. */
export function pageOf(register: RegisterName, instance: Instance, links: Links): string {
  switch (register) {
    case 'gemeenten':
      return links.gemeente(instance.slug);
    case 'waterschappen':
      return links.waterschap(instance.slug);
    case 'provincies':
      return links.provincie(instance.slug);
    case 'ggds':
      return instance.website;
  }
}
