/** What the page of one plan needs of the graph: names and marks of the bodies in it, and no more. */
import type {
  Elsewhere,
  Graph,
  LifeEvent,
  PublicOrganisation,
  PublicService,
  Slug,
  Target,
} from '../engine/graph/model.ts';

export interface PlanData {
  readonly event: LifeEvent;
  readonly services: Readonly<Record<Slug, Pick<PublicService, 'title'> & { readonly organisation: Slug }>>;
  readonly organisations: Readonly<Record<Slug, Pick<PublicOrganisation, 'name' | 'mark' | 'layer'>>>;
  readonly elsewhere: Readonly<Record<Slug, Pick<Elsewhere, 'title' | 'who'>>>;
}

export function planData(event: LifeEvent, graph: Pick<Graph, 'services' | 'organisations' | 'elsewhere'>): PlanData {
  const targets: readonly Target[] = [
    ...event.steps,
    ...event.gaps,
    ...(event.overview ? [event.overview] : []),
    ...event.told
      .flatMap(({ from, to }) => [from, ...to])
      .map((id): Target => (id in graph.organisations ? { organisation: id } : { elsewhere: id })),
  ];
  const services = pick(
    graph.services,
    targets.map(({ service }) => service),
    ({ title, competentAuthority }) => ({
      title,
      organisation: competentAuthority.organisation,
    }),
  );
  return {
    event,
    services,
    organisations: pick(
      graph.organisations,
      [...targets.map(({ organisation }) => organisation), ...Object.values(services).map((each) => each.organisation)],
      ({ name, mark, layer }) => ({ name, mark, layer }),
    ),
    elsewhere: pick(
      graph.elsewhere,
      targets.map((to) => to.elsewhere),
      ({ title, who }) => ({ title, who }),
    ),
  };
}

function pick<T, R>(
  entries: Readonly<Record<Slug, T>>,
  ids: readonly (Slug | undefined)[],
  take: (entry: T) => R,
): Readonly<Record<Slug, R>> {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const entry = id === undefined ? undefined : entries[id];
      return id !== undefined && entry ? [[id, take(entry)]] : [];
    }),
  );
}
