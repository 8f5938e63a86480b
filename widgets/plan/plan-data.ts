/** What the page of one plan needs of the graph: names, marks and addresses of what is in it, and no more. */
import type { Translated } from '../engine/desk/model.ts';
import type {
  Elsewhere,
  Graph,
  LifeEvent,
  PublicOrganisation,
  PublicService,
  RegisterName,
  Slug,
  Target,
} from '../engine/graph/model.ts';
import type { LocalPlan } from '../engine/local/local-plan.ts';
import type { PlanTranslation } from '../engine/plan/words.ts';
import type { Links } from '../links/links.ts';

interface Linked {
  /** Its page, in the language of the interface. */
  readonly href: string;
}

/**
 * Name of the reader's own body of a kind, which for a service can be one that does it for the
 * gemeente; undefined while the place is not known, or leaves more than one.
 */
export type OwnBody = (register: RegisterName, service: Slug | undefined) => string | undefined;

/** What a chosen place means for a plan. */
export interface Here {
  readonly ownBody?: OwnBody | undefined;
  /** What the gemeente says of the lines that the plan leaves to it. */
  readonly local?: LocalPlan | undefined;
}

/** The reader's own is there in the browser, once a place was chosen. */
export interface PlanData extends Here {
  readonly event: LifeEvent;
  /** Its words in the language of the interface, beside which the Dutch stands. */
  readonly beside?: PlanTranslation | undefined;
  readonly services: Readonly<
    Record<
      Slug,
      Pick<PublicService, 'title'> & Linked & { readonly organisation: Slug; readonly beside?: string | undefined }
    >
  >;
  readonly organisations: Readonly<
    Record<Slug, Pick<PublicOrganisation, 'name' | 'mark' | 'layer' | 'register'> & Linked>
  >;
  readonly elsewhere: Readonly<Record<Slug, Pick<Elsewhere, 'title' | 'who'> & Linked>>;
}

export function planData(
  event: LifeEvent,
  graph: Pick<Graph, 'services' | 'organisations' | 'elsewhere'>,
  links: Links,
  translated?: Pick<Translated, 'services' | 'lifeEvents'>,
): PlanData {
  const beside = translated?.lifeEvents[event.id];
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
    ({ id, title, competentAuthority }) => ({
      title,
      ...(beside && { beside: translated?.services[id]?.title }),
      href: links.service(id),
      organisation: competentAuthority.organisation,
    }),
  );
  return {
    event,
    ...(beside && { beside }),
    services,
    organisations: pick(
      graph.organisations,
      [...targets.map(({ organisation }) => organisation), ...Object.values(services).map((each) => each.organisation)],
      ({ id, name, mark, layer, register }) => ({
        name,
        mark,
        layer,
        ...(register && { register }),
        href: links.organisation(id),
      }),
    ),
    elsewhere: pick(
      graph.elsewhere,
      targets.map((to) => to.elsewhere),
      ({ id, title, who }) => ({ title, who, href: links.elsewhere(id) }),
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
