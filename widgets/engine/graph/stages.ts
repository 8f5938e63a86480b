/**
 * The graph in two parts. The first names the body, the reason and what to do now; it is all
 * that a first answer needs. The rest follows, the same for everyone: fetching only what
 * belongs to one answer would tell the server what was asked.
 */
import type {
  Action,
  Answer,
  Elsewhere,
  Emergency,
  Graph,
  LifeEventLink,
  PublicOrganisation,
  PublicService,
  Question,
  Slug,
} from './model.ts';
import { packTarget, slugsOf, unpackTarget } from './packed-target.ts';
import { packServices, type ServiceColumns } from './service-columns.ts';

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
const LIFE_EVENT = { summary: '', services: [], asks: [], number: 0 } satisfies Partial<LifeEventLink>;
const EMERGENCY = { sources: [], checked: undefined, unverified: undefined } satisfies Partial<Emergency>;
const ELSEWHERE = {
  because: '',
  actions: [],
  sources: [],
  checked: undefined,
  unverified: undefined,
} satisfies Partial<Elsewhere>;

type Rest<T, Empty> = Readonly<Record<Slug, Partial<Pick<T, keyof Empty & keyof T>>>>;
type Sparse<T> = Readonly<Record<Slug, Partial<T>>>;

type PackedQuestion = Partial<Omit<Question, 'answers' | 'unsure'>> & {
  readonly answers: readonly (Omit<Answer, 'to'> & { readonly to: string })[];
  readonly unsure: string;
};

/** The first part as it travels: without ids, which are its keys, and without what is empty. */
export interface FirstStage extends Pick<Graph, 'version' | 'compiledOn'> {
  readonly emergencies: Sparse<Emergency>;
  readonly questions: Readonly<Record<Slug, PackedQuestion>>;
  readonly services: Sparse<PublicService>;
  readonly organisations: Sparse<PublicOrganisation>;
  readonly lifeEvents: Sparse<LifeEventLink>;
  readonly elsewhere: Sparse<Elsewhere>;
}

/** What the first part lacks, per entry. */
export interface GraphDetails {
  /** The same as that of the graph it completes. */
  readonly version: string;
  readonly services: ServiceColumns;
  readonly organisations: Rest<PublicOrganisation, typeof ORGANISATION>;
  readonly lifeEvents: Rest<LifeEventLink, typeof LIFE_EVENT>;
  readonly elsewhere: Rest<Elsewhere, typeof ELSEWHERE>;
  readonly emergencies: Rest<Emergency, typeof EMERGENCY>;
  readonly letters: Graph['letters'];
}

/** The first part: per entry only what a first answer shows. */
export function firstStage(graph: Graph): FirstStage {
  const { services, organisations, lifeEvents, elsewhere, emergencies, questions, letters: _later, ...whole } = graph;
  const slugs = slugsOf(graph);
  return {
    ...whole,
    questions: mapValues(questions, ({ answers, unsure, ...question }) => ({
      ...without(question, {}),
      answers: answers.map(({ to, ...answer }) => ({ ...answer, to: packTarget(to, slugs) })),
      unsure: packTarget(unsure, slugs),
    })),
    services: mapValues(services, (service) => firstOfService(service, organisations)),
    organisations: mapValues(organisations, (organisation) => without(organisation, ORGANISATION)),
    lifeEvents: mapValues(lifeEvents, (event) => without(event, LIFE_EVENT)),
    elsewhere: mapValues(elsewhere, (entry) => without(entry, ELSEWHERE)),
    emergencies: mapValues(emergencies, (entry) => without(entry, EMERGENCY)),
  };
}

function firstOfService(service: PublicService, organisations: Graph['organisations']): Partial<PublicService> {
  return {
    ...without(service, SERVICE),
    actions: firstAction(service.actions, organisations[service.competentAuthority.organisation]),
    // Who acts too is needed by the router; the words about it follow.
    ...(service.alsoCompetent.length > 0 && {
      alsoCompetent: service.alsoCompetent.map((each) => ({ ...each, does: '' })),
    }),
  };
}

/**
 * What to do now. The page where it is done follows when the body's own website can be
 * entered meanwhile; of a gemeente nobody knows yet which one that is.
 */
function firstAction([first]: readonly Action[], body: PublicOrganisation | undefined): readonly Action[] {
  if (!first) return [];
  const { note: _note, url, ...action } = first;
  const isOpen = body?.register === undefined && body?.contactPoints.some(({ channel }) => channel === 'online');
  return [isOpen && action.organisation === undefined ? action : { ...action, ...(url && { url }) }];
}

/** The graph of which the first part travelled; what is to follow is empty in it. */
export function fromFirstStage(file: FirstStage): Graph {
  const { services, organisations, lifeEvents, elsewhere, emergencies, questions, ...whole } = file;
  const slugs = slugsOf(file);
  // A part that was left out is empty, an entry completed so is of the type it was made from.
  const fill = <T>(entries: Sparse<T>, empty: object) =>
    mapValues(entries, (entry, id) => ({ id, ...empty, ...entry }) as T);
  return {
    ...whole,
    letters: {},
    questions: mapValues(questions, ({ answers, unsure, ...question }, id) => ({
      id,
      text: '',
      words: [],
      sensitive: false,
      ...question,
      answers: answers.map((answer) => ({ ...answer, to: unpackTarget(answer.to, slugs) })),
      unsure: unpackTarget(unsure, slugs),
    })),
    services: fill(services, { ...SERVICE, sensitive: false }),
    organisations: fill(organisations, ORGANISATION),
    lifeEvents: fill(lifeEvents, { ...LIFE_EVENT, sensitive: false }),
    elsewhere: fill(elsewhere, ELSEWHERE),
    emergencies: fill(emergencies, { ...EMERGENCY, sensitive: false }),
  };
}

/** The second part. */
export function detailsOf({
  version,
  services,
  organisations,
  lifeEvents,
  elsewhere,
  emergencies,
  letters,
}: Graph): GraphDetails {
  return {
    version,
    services: packServices(
      mapValues(services, (service) => ({
        ...pick(service, SERVICE),
        // Only staff read why people mix them up; it travels with the data of the counter.
        confusedWith: service.confusedWith.map((each) => ({ ...each, because: '' })),
      })),
      mapValues(services, (service) => ({ ...service, ...firstOfService(service, organisations) })),
    ),
    organisations: mapValues(organisations, (organisation) => pick(organisation, ORGANISATION)),
    lifeEvents: mapValues(lifeEvents, (event) => pick(event, LIFE_EVENT)),
    elsewhere: mapValues(elsewhere, (entry) => pick(entry, ELSEWHERE)),
    emergencies: mapValues(emergencies, (entry) => pick(entry, EMERGENCY)),
    letters,
  };
}

function pick<T extends object, F extends object>(entry: T, fields: F): Partial<Pick<T, keyof T & keyof F>> {
  // The names are those of `fields`, which the type cannot follow.
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name in fields)) as Partial<
    Pick<T, keyof T & keyof F>
  >;
}

/** Also without the name of the product, which no view shows, its id and a `false`: both are put back when it is opened. */
function without<T extends object>(entry: T, fields: object): Partial<T> {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([name, value]) => !(name in fields) && name !== 'upl' && name !== 'id' && value !== false,
    ),
  ) as Partial<T>;
}

function mapValues<T, R>(record: Readonly<Record<Slug, T>>, map: (value: T, id: Slug) => R): Record<Slug, R> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value, id)]));
}
