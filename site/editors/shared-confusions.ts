import { byCodeUnit } from '../../widgets/engine/by-code-unit.ts';
import type { Graph, Slug } from '../../widgets/engine/graph/model.ts';

/** Two bodies for which people take one another, with the number of pairs of services that cause it. */
export interface SharedConfusion {
  /** In alphabetical order. */
  readonly bodies: readonly [Slug, Slug];
  readonly count: number;
}

/** Every pair of bodies whose services are confused, most first. Confusion within a body misleads nobody. */
export function sharedConfusions({ services }: Pick<Graph, 'services'>): readonly SharedConfusion[] {
  const pairs = new Map<string, { bodies: readonly [Slug, Slug]; services: Set<string> }>();
  for (const { id, competentAuthority, confusedWith } of Object.values(services)) {
    for (const { service: other = '' } of confusedWith) {
      const [first, second] = [
        competentAuthority.organisation,
        services[other]?.competentAuthority.organisation,
      ].sort();
      if (first === undefined || second === undefined || first === second) continue;
      const key = `${first} ${second}`;
      const pair = pairs.get(key) ?? { bodies: [first, second], services: new Set() };
      pairs.set(key, pair);
      pair.services.add([id, other].sort().join(' '));
    }
  }
  return [...pairs.values()]
    .map(({ bodies, services: found }) => ({ bodies, count: found.size }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.bodies.join(' '), b.bodies.join(' ')));
}
