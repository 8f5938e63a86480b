/** Shows the chosen place where the page has room for it: the header, and a card with local slots. */

import { loadLayer } from '../data/load-layer.ts';
import { loadPlaces } from '../data/load-places.ts';
import { currentPlace, onPlaceChange } from '../device/place.ts';
import { today } from '../device/today.ts';
import type { RegisterName } from '../engine/graph/model.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import { gemeente } from '../engine/place/gemeente.ts';
import { instances } from '../engine/place/instances.ts';
import type { Instance } from '../engine/place/model.ts';

export interface Shown {
  readonly gemeente?: Instance | undefined;
  readonly instancesOf: (register: RegisterName) => readonly Instance[];
  /** What that gemeente adds of its own. */
  readonly layer?: LocalLayer;
}

/** Calls `show` for the place as it is now and after each change. */
export function watchPlace(show: (shown: Shown) => void): void {
  const update = async (): Promise<void> => {
    const place = currentPlace();
    if (!place) return show({ instancesOf: () => [] });
    const places = await loadPlaces();
    const now = gemeente(places, place.gemeente, today());
    const layer = now && (await loadLayer(now.id));
    show({
      gemeente: now,
      ...(layer && { layer }),
      instancesOf: (register) => instances(places, place, register, today()),
    });
  };
  const quietly = (): void => void update().catch(() => undefined);
  if (currentPlace()) quietly();
  onPlaceChange(quietly);
}
