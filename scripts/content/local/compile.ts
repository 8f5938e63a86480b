import type { LocalLayer, Offer } from '../../../widgets/engine/local/model.ts';
import type { LayerSource, OfferSource } from './schema.ts';

/** A layer as residents get it: without what only editors need. */
export function compileLayer({ desks, services, ...layer }: LayerSource): LocalLayer {
  return dropAbsent({
    ...layer,
    desks: desks.map(({ openingHoursSpecification: hours, specialOpeningHoursSpecification: special, ...desk }) => ({
      ...desk,
      hours,
      special,
    })),
    services: Object.fromEntries(Object.entries(services).map(([id, offer]) => [id, compileOffer(offer)])),
  });
}

function compileOffer({ national: _national, ...source }: OfferSource): Offer {
  // Each branch keeps the fields that its `offered` promises, which a spread over the union cannot show.
  const { offered: kind, ...rest } = source;
  return { kind, ...rest } as Offer;
}

/** Optional fields that were not filled in come as `undefined`; as JSON they are absent. */
function dropAbsent(layer: object): LocalLayer {
  return JSON.parse(JSON.stringify(layer)) as LocalLayer;
}
