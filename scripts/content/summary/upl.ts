import { byCodeUnit } from '../../../widgets/engine/by-code-unit.ts';
import type { Content } from '../read.ts';
import type { UplProduct } from '../registers.ts';
import { NO_LAYER } from './coverage.ts';

/** Reason of products that should have a service and have none yet. */
export const NOT_YET = 'nog-niet';

/** Products of the UPL that a citizen may ask for. */
export interface UplShare {
  readonly products: number;
  readonly answered: number;
  readonly leftOut: number;
  /** Of those left out: still to be written. */
  readonly notYet: number;
}

export interface UplCoverage extends UplShare {
  /** Most products first; a product of several layers counts in each. */
  readonly perLayer: Readonly<Record<string, UplShare>>;
  /** In the order of the file. */
  readonly reasons: readonly { readonly reason: string; readonly why: string; readonly products: readonly string[] }[];
}

export function uplCoverage(content: Content, upl: ReadonlyMap<string, UplProduct>): UplCoverage {
  const answered = new Set(
    Object.values(content.services).flatMap(({ upl: name, alsoUpl }) => [...(name ? [name] : []), ...alsoUpl]),
  );
  const { reasons, products } = content.uplLeftOut ?? { reasons: {}, products: {} };
  const leftOut = new Set(Object.values(products).flat());
  const notYet = new Set(products[NOT_YET]);
  const share = (names: readonly string[]): UplShare => ({
    products: names.length,
    answered: names.filter((name) => answered.has(name)).length,
    leftOut: names.filter((name) => leftOut.has(name)).length,
    notYet: names.filter((name) => notYet.has(name)).length,
  });
  const citizens = [...upl].filter(([, { forCitizens }]) => forCitizens);
  const layersOf = ({ layers }: UplProduct) => (layers.length > 0 ? layers : [NO_LAYER]);
  const layers = Map.groupBy(
    citizens.flatMap(([name, product]) => layersOf(product).map((layer) => ({ layer, name }))),
    ({ layer }) => layer,
  );
  return {
    ...share(citizens.map(([name]) => name)),
    perLayer: Object.fromEntries(
      [...layers]
        .sort(([a, m], [b, n]) => n.length - m.length || byCodeUnit(a, b))
        .map(([layer, found]) => [layer, share(found.map(({ name }) => name))]),
    ),
    reasons: Object.entries(reasons).map(([reason, why]) => ({ reason, why, products: products[reason] ?? [] })),
  };
}
