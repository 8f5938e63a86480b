/** The place that the reader chose, with what it means for an answer. */
import { currentPlace, onPlaceChange } from '../device/place.ts';
import type { Shown } from './show-place.ts';

/** Calls `show` for the place as it is now and after each change. What knows places is fetched once there is one. */
export function watchPlace(show: (shown: Shown) => void): void {
  const update = async (): Promise<void> => {
    const place = currentPlace();
    show(place ? await (await import('./show-place.ts')).showPlace(place) : { instancesOf: () => [] });
  };
  const quietly = (): void => void update().catch(() => undefined);
  if (currentPlace()) quietly();
  onPlaceChange(quietly);
}
