/** What a chosen place means for the page: its name in the header, and the reader's own bodies in cards. */

import { layersBeside } from '../data/load-layer.ts';
import { loadPlaces } from '../data/load-places.ts';
import { today } from '../device/today.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import { gemeente } from '../engine/place/gemeente.ts';
import { instances } from '../engine/place/instances.ts';
import type { Instance, Place } from '../engine/place/model.ts';
import type { InstancesOf } from '../engine/route/route.ts';

export interface Shown {
  readonly gemeente?: Instance | undefined;
  readonly instancesOf: InstancesOf;
  /** What that gemeente adds of its own. */
  readonly layer?: LocalLayer | undefined;
  /** Whether it or one of the gemeenten that share its file adds something. */
  readonly layered?: boolean;
}

/** Rejects with a `DataError` when the registers cannot be had. */
export async function showPlace(place: Place): Promise<Shown> {
  const places = await loadPlaces();
  const now = gemeente(places, place.gemeente, today());
  const layers = now ? await layersBeside(now.id) : {};
  return {
    gemeente: now,
    layer: layers[now?.id ?? ''],
    layered: Object.keys(layers).length > 0,
    instancesOf: (register, collected) => instances(places, place, register, today(), collected),
  };
}
