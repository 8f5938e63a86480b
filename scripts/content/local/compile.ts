import type { Desk, LocalLayer, Offer } from '../../../widgets/engine/local/model.ts';
import type { LayerSource, OfferSource, PlanLineSource } from './schema.ts';

/** A layer as residents get it: without what only editors need. */
export function compileLayer({ desks, services, plans, ...layer }: LayerSource): LocalLayer {
  return dropAbsent({
    ...layer,
    desks: desks.map(compileDesk),
    services: mapValues(services, compileOffer),
    ...(Object.keys(plans).length > 0 && { plans: mapValues(plans, (lines) => mapValues(lines, compileLine)) }),
  });
}

function compileDesk({
  openingHoursSpecification: hours,
  specialOpeningHoursSpecification: special,
  services,
  domains,
  ...desk
}: LayerSource['desks'][number]): Desk {
  return dropAbsent({
    ...desk,
    ...(services.length > 0 && { services }),
    ...(domains.length > 0 && { domains }),
    hours,
    special,
  });
}

function compileOffer({ national: _national, ...source }: OfferSource): Offer {
  // Each branch keeps the fields that its `offered` promises, which a spread over the union cannot show.
  const { offered: kind, ...rest } = source;
  return { kind, ...rest } as Offer;
}

function compileLine({ national: _national, ...line }: PlanLineSource): Omit<PlanLineSource, 'national'> {
  return line;
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));
}

/** Optional fields that were not filled in come as `undefined`; as JSON they are absent. */
function dropAbsent<T>(value: object): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
