import type { Slug, Target } from '../engine/graph/model.ts';
import type { PlanData } from './plan-data.ts';

/** Where a step leads, and who is behind it. */
export interface Door {
  readonly href: string;
  readonly title: string;
  /** The title in the language of the interface. */
  readonly beside?: string | undefined;
  /** Who acts; steps with the same key stand in one lane. */
  readonly body: { readonly key: string; readonly name: string; readonly organisation?: Slug };
}

/** Undefined for what is done at home. */
export function doorOf(
  { service, organisation, elsewhere }: Target,
  { services, organisations, elsewhere: away, ownBody }: PlanData,
): Door | undefined {
  const product = services[service ?? ''];
  const id = product?.organisation ?? organisation;
  const body = organisations[id ?? ''];
  if (body && id) {
    const name = (body.register && ownBody?.(body.register, service)) ?? body.name;
    const { href, title, beside } = product ?? { href: body.href, title: name, beside: undefined };
    // What another body does for the gemeente has a lane of its own.
    return { href, title, beside, body: { key: `${id}:${name}`, name, organisation: id } };
  }
  const outside = away[elsewhere ?? ''];
  return (
    outside && { href: outside.href, title: outside.title, body: { key: `elsewhere:${elsewhere}`, name: outside.who } }
  );
}
