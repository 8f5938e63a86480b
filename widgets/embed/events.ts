/**
 * What the host's page may know, for its own statistics: that something happened, never the
 * words of a question. Of what is sensitive it hears that there was an answer, and no more.
 */
import type { Step } from '../engine/route/step.ts';

export interface LoketEvents {
  /** The field can be used. */
  readonly 'loket:ready': { readonly version: string };
  /** A question was asked or answered, and something was said. */
  readonly 'loket:answer': { readonly kind: Step['kind']; readonly sensitive: boolean };
  /** The visitor is referred. Not sent for what is sensitive. */
  readonly 'loket:refer': {
    readonly organisation: string;
    readonly service?: string;
    readonly certainty: 'certain' | 'probable' | 'unsure';
  };
  /** A button or link of an answer was pressed. `to` says where it leads. */
  readonly 'loket:action': { readonly to: 'phone' | 'email' | 'site' | 'loket' };
  /** Another gemeente than that of the site was chosen (`own` false), or its own again. */
  readonly 'loket:place': { readonly own: boolean };
  /** The data did not come; the visitor is led to the loket's own site. */
  readonly 'loket:problem': { readonly reason: 'data' };
}

/** Crosses the border of every shadow root around the element. */
export function tell<Name extends keyof LoketEvents>(host: Element, name: Name, detail: LoketEvents[Name]): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** What is told of a step. */
export function tellOf(host: Element, step: Step, sensitive: boolean): void {
  tell(host, 'loket:answer', { kind: step.kind, sensitive });
  if (sensitive || step.kind !== 'refer') return;
  const { service, organisation } = step.referral;
  tell(host, 'loket:refer', {
    organisation: organisation.id,
    ...(service && { service: service.id }),
    certainty: step.certainty,
  });
}

/** Where a link leads, as far as statistics need it. */
export function destination(href: string, site: string): LoketEvents['loket:action']['to'] {
  if (href.startsWith('tel:')) return 'phone';
  if (href.startsWith('mailto:')) return 'email';
  return href.startsWith(site) ? 'loket' : 'site';
}
