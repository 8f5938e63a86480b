/** Where a resident lives, as far as answers depend on it. */
import type { IsoDate } from '../engine/graph/model.ts';
import { makeLocality } from '../engine/local/locality.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import type { GemeenteId, Place, Places } from '../engine/place/model.ts';
import { gemeente, instances } from '../engine/place/place.ts';
import type { Circumstances } from '../engine/route/route.ts';

/** What a gemeente adds; without a layer when it adds nothing. */
export interface Added {
  readonly gemeente: GemeenteId;
  readonly layer: LocalLayer | undefined;
}

/** Circumstances for `route`; `added` counts only when it is of the gemeente of the place. */
export function circumstancesAt(
  place: Place | undefined,
  places: Places | undefined,
  added: Added | undefined,
  today: IsoDate,
): Circumstances {
  const here = place && places && gemeente(places, place.gemeente, today);
  const layer = here && added?.gemeente === here.id ? added.layer : undefined;
  return {
    today,
    instancesOf: (register, collected) => (places && place ? instances(places, place, register, today, collected) : []),
    ...(here && { locality: makeLocality({ gemeente: here, layer, today }) }),
  };
}
