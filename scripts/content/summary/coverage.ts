import { byCodeUnit } from '../../../widgets/engine/by-code-unit.ts';
import type { Content } from '../read.ts';
import type { UplProduct } from '../registers.ts';

/** How many services there are per something, most first. */
export type Counts = Readonly<Record<string, number>>;

export interface Coverage {
  /** By competent authority. */
  readonly perOrganisation: Counts;
  readonly perDomain: Counts;
  /** By layer that may offer the products that a service answers; a service can count in several. */
  readonly perUplLayer: Counts;
}

/** Services whose products stand in no layer, or that answer no product. */
export const NO_LAYER = 'geen';

export function coverage({ services }: Content, upl: ReadonlyMap<string, UplProduct>): Coverage {
  const all = Object.values(services);
  return {
    perOrganisation: count(all.map(({ competentAuthority }) => competentAuthority.organisation)),
    perDomain: count(all.map(({ domain }) => domain)),
    perUplLayer: count(
      all.flatMap(({ upl: name, alsoUpl }) => {
        const layers = new Set([...(name ? [name] : []), ...alsoUpl].flatMap((each) => upl.get(each)?.layers ?? []));
        return layers.size > 0 ? [...layers] : [NO_LAYER];
      }),
    ),
  };
}

function count(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)));
}
