import { byCodeUnit } from '../../widgets/engine/by-code-unit.ts';
import type { Graph, LifeEventLink, PublicService, Slug } from '../../widgets/engine/graph/model.ts';

/** A service with all that hangs on it. */
export interface ServiceInDomain {
  readonly service: PublicService;
  /** Titles of what it is taken for, services and addresses outside government. */
  readonly confusions: readonly { readonly service?: Slug; readonly elsewhere?: Slug; readonly title: string }[];
  readonly situations: readonly LifeEventLink[];
}

export interface Domain {
  readonly name: Slug;
  /** Competent authorities, those with most services first. */
  readonly bodies: readonly Slug[];
  readonly services: readonly ServiceInDomain[];
}

/** All domains, those with most services first; services by title. */
export function domains({ services, elsewhere, lifeEvents }: Graph): readonly Domain[] {
  const events = Object.values(lifeEvents);
  const byDomain = Map.groupBy(
    Object.values(services).sort((a, b) => a.title.localeCompare(b.title, 'nl')),
    ({ domain }) => domain,
  );
  return [...byDomain]
    .map(([name, found]) => ({
      name,
      bodies: mostFirst(found.map(({ competentAuthority }) => competentAuthority.organisation)),
      services: found.map((service) => ({
        service,
        confusions: service.confusedWith.flatMap(({ service: id, elsewhere: away }) => {
          const title = services[id ?? '']?.title ?? elsewhere[away ?? '']?.title;
          return title ? [{ ...(id ? { service: id } : away && { elsewhere: away }), title }] : [];
        }),
        situations: events.filter(({ services: within }) => within.includes(service.id)),
      })),
    }))
    .sort((a, b) => b.services.length - a.services.length || byCodeUnit(a.name, b.name));
}

function mostFirst(values: readonly string[]): readonly string[] {
  return [...Map.groupBy(values, (value) => value)]
    .sort(([a, m], [b, n]) => n.length - m.length || byCodeUnit(a, b))
    .map(([value]) => value);
}
