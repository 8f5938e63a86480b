import type { Graph, LifeEventLink, PublicService } from '../../widgets/engine/graph/model.ts';

type Confusions = readonly { service?: string; elsewhere?: string }[];

/** A service with no more than the page of the editors looks at. */
export function service(
  id: string,
  organisation: string,
  confusedWith: Confusions = [],
  domain = 'zorg',
): PublicService {
  return {
    id,
    title: id.toUpperCase(),
    domain,
    competentAuthority: { organisation },
    confusedWith: confusedWith.map((each) => ({ ...each, because: '' })),
  } as unknown as PublicService;
}

export function graphOf(
  services: readonly PublicService[],
  lifeEvents: readonly { id: string; services: readonly string[] }[] = [],
): Graph {
  return {
    services: Object.fromEntries(services.map((each) => [each.id, each])),
    elsewhere: { bank: { id: 'bank', title: 'Uw bank' } },
    lifeEvents: Object.fromEntries(lifeEvents.map((each) => [each.id, each as unknown as LifeEventLink])),
  } as unknown as Graph;
}
