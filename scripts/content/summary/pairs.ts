import type { Content } from '../read.ts';

/** How many pairs are confused with each other, in whichever of both files that stands. */
export function confusionPairs({ services }: Content): number {
  return new Set(
    Object.entries(services).flatMap(([id, { confusedWith }]) =>
      confusedWith.map(({ service, elsewhere }) =>
        [`services/${id}`, service ? `services/${service}` : `elsewhere/${elsewhere}`].sort().join(' '),
      ),
    ),
  ).size;
}
