/**
 * The graph in two parts. The first names the body, the reason and what to do now; it is all
 * that a first answer needs. The rest follows, the same for everyone: fetching only what
 * belongs to one answer would tell the server what was asked.
 */
import type { Elsewhere, Graph, LifeEvent, PublicOrganisation, PublicService, Slug } from './model.ts';

const SERVICE = {
  bring: [],
  cost: undefined,
  term: undefined,
  conditions: [],
  notFor: [],
  objection: undefined,
  legalResource: [],
  sources: [],
  checked: undefined,
  unverified: undefined,
  upl: undefined,
  summary: '',
  domain: '',
  audience: [],
  number: 0,
  alsoCompetent: [],
  actions: [],
  confusedWith: [],
} satisfies Partial<PublicService>;
const ORGANISATION = {
  does: '',
  doesNot: [],
  sources: [],
  checked: undefined,
  tooi: undefined,
  unverified: undefined,
} satisfies Partial<PublicOrganisation>;
const LIFE_EVENT = { steps: [], sources: [], checked: undefined, unverified: undefined } satisfies Partial<LifeEvent>;
const ELSEWHERE = { actions: [], sources: [], checked: undefined, unverified: undefined } satisfies Partial<Elsewhere>;

type Rest<T, Empty> = Readonly<Record<Slug, Partial<Pick<T, keyof Empty & keyof T>>>>;

/** What the first part lacks, per entry. */
export interface GraphDetails {
  /** The same as that of the graph it completes. */
  readonly version: string;
  readonly services: Rest<PublicService, typeof SERVICE>;
  readonly organisations: Rest<PublicOrganisation, typeof ORGANISATION>;
  readonly lifeEvents: Rest<LifeEvent, typeof LIFE_EVENT>;
  readonly elsewhere: Rest<Elsewhere, typeof ELSEWHERE>;
}

/** The first part: a graph whose entries have only what a first answer shows. */
export function firstStage(graph: Graph): Graph {
  return {
    ...graph,
    services: mapValues(graph.services, firstOfService),
    organisations: mapValues(graph.organisations, (organisation) => ({ ...organisation, ...ORGANISATION })),
    lifeEvents: mapValues(graph.lifeEvents, (event) => ({ ...event, ...LIFE_EVENT })),
    elsewhere: mapValues(graph.elsewhere, (entry) => ({ ...entry, ...ELSEWHERE, actions: entry.actions.slice(0, 1) })),
  };
}

/** Who acts and what else was meant stay, because the router needs them; the words about them follow. */
function firstOfService(service: PublicService): PublicService {
  return {
    ...service,
    ...SERVICE,
    alsoCompetent: service.alsoCompetent.map((each) => ({ ...each, does: '' })),
    actions: service.actions.slice(0, 1),
    confusedWith: service.confusedWith.map((each) => ({ ...each, because: '' })),
  };
}

/** The second part. */
export function detailsOf({ version, services, organisations, lifeEvents, elsewhere }: Graph): GraphDetails {
  return {
    version,
    services: mapValues(services, (service) => pick(service, SERVICE)),
    organisations: mapValues(organisations, (organisation) => pick(organisation, ORGANISATION)),
    lifeEvents: mapValues(lifeEvents, (event) => pick(event, LIFE_EVENT)),
    elsewhere: mapValues(elsewhere, (entry) => pick(entry, ELSEWHERE)),
  };
}

/** Both parts together; the first alone when they are of different versions. */
export function withDetails(graph: Graph, details: GraphDetails): Graph {
  if (graph.version !== details.version) return graph;
  // Absent fields stay absent, so an entry completed is of the type it was split from.
  const complete = <T extends object>(entries: Readonly<Record<Slug, T>>, rest: Readonly<Record<Slug, object>>) =>
    mapValues(entries, (entry, id) => ({ ...entry, ...rest[id] }) as T);
  return {
    ...graph,
    services: complete(graph.services, details.services),
    organisations: complete(graph.organisations, details.organisations),
    lifeEvents: complete(graph.lifeEvents, details.lifeEvents),
    elsewhere: complete(graph.elsewhere, details.elsewhere),
  };
}

function pick<T extends object, F extends object>(entry: T, fields: F): Partial<Pick<T, keyof T & keyof F>> {
  // The names are those of `fields`, which the type cannot follow.
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name in fields)) as Partial<
    Pick<T, keyof T & keyof F>
  >;
}

function mapValues<T, R>(record: Readonly<Record<Slug, T>>, map: (value: T, id: Slug) => R): Record<Slug, R> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value, id)]));
}
