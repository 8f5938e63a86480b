import type { Graph, Slug } from '../../widgets/engine/graph/model.ts';

/** Bodies between which labelled questions distinguish; every other organisation rolls up to one of them or to "other". */
export const BODIES: readonly Slug[] = [
  'gemeente',
  'waterschap',
  'provincie',
  'belastingdienst',
  'toeslagen',
  'uwv',
  'svb',
  'cak',
  'duo',
  'rdw',
  'cjib',
  'ind',
  'kvk',
  'kadaster',
  'ciz',
  'cbr',
  'politie',
  'ggd',
  'huurcommissie',
  'juridisch-loket',
  'ombudsman',
  'rvo',
  'nvwa',
  'zorgverzekeraar',
  'rijksoverheid',
];

/** The organisation itself if it is one of `BODIES`, else the one of them that it is part of, else "other". */
export function rollUp(organisation: Slug | undefined, graph: Graph): Slug {
  for (let id = organisation; id !== undefined; id = graph.organisations[id]?.partOf) {
    if (BODIES.includes(id)) return id;
  }
  return 'other';
}
