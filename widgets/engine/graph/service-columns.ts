/**
 * The second part of the services as it travels: field by field, and of bodies side by side, because
 * compression finds what is alike where it stands together. A tenth fewer bytes than entry by entry.
 */
import type { Action, PublicService, Slug } from './model.ts';

/** What follows of a service. */
export type ServiceRest = Partial<PublicService>;

/** Field → its value for each service in the order of `inOrder`; null where a service has none. */
export type ServiceColumns = Readonly<Record<string, readonly unknown[]>>;

type Services = Readonly<Record<Slug, PublicService>>;

/** `first` is the graph of the first part, which the receiver has. */
export function packServices(rest: Readonly<Record<Slug, ServiceRest>>, first: Services): ServiceColumns {
  const ids = inOrder(first);
  const packed = ids.map((id) => packService(rest[id] ?? {}, first[id]));
  const fields = new Set(packed.flatMap((service) => Object.keys(service)));
  return Object.fromEntries([...fields].map((field) => [field, packed.map((service) => service[field] ?? null)]));
}

/** The services complete. */
export function unpackServices(columns: ServiceColumns, first: Services): Record<Slug, PublicService> {
  const complete = { ...first };
  inOrder(first).forEach((id, at) => {
    const packed: Record<string, unknown> = {};
    for (const field in columns) if (columns[field]?.[at] != null) packed[field] = columns[field][at];
    complete[id] = unpackService(packed, first[id] as PublicService);
  });
  return complete;
}

/** Services of one body together: both sides know the body and the ids. */
function inOrder(services: Services): Slug[] {
  const body = (id: Slug) => services[id]?.competentAuthority.organisation ?? '';
  return Object.keys(services).sort((a, b) => compare(body(a), body(b)) || compare(a, b));
}

// Not by locale: build and browser may differ in that.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type PackedService = Readonly<Record<string, unknown>>;

/** A source that was checked against is its place among the sources. */
type PackedChecked = readonly [on: string, ...against: (string | number)[]];

function packService(
  { checked, actions, alsoCompetent, ...rest }: ServiceRest,
  first: PublicService | undefined,
): PackedService {
  const sources = (rest.sources ?? []).map(({ url }) => url);
  const place = (url: string) => (sources.includes(url) ? sources.indexOf(url) : url);
  return {
    ...rest,
    ...(checked && { checked: [checked.on, ...checked.against.map(place)] satisfies PackedChecked }),
    ...(actions && { actions: actions.map((action, at) => beyond(action, first?.actions[at])) }),
    ...(alsoCompetent?.length && { does: alsoCompetent.map(({ does }) => does) }),
  };
}

function unpackService({ does, checked, actions, ...packed }: PackedService, first: PublicService): PublicService {
  const rest = packed as ServiceRest;
  const [on = '', ...against] = (checked ?? []) as string[];
  const [more, others] = [(actions ?? first.actions) as Action[], (does ?? []) as string[]];
  return {
    ...first,
    ...rest,
    ...(on && { checked: { on, against: against.map((place) => rest.sources?.[+place]?.url ?? place) } }),
    actions: more.map((action, at) => ({ ...first.actions[at], ...action })),
    alsoCompetent: first.alsoCompetent.map((each, at) => ({ ...each, does: others[at] ?? '' })),
  };
}

/** What an action says beyond what was there at once. */
function beyond(action: Action, first: Action | undefined): Partial<Action> {
  const known = Object.keys(first ?? {});
  return Object.fromEntries(Object.entries(action).filter(([field]) => !known.includes(field)));
}
