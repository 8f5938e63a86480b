import type { IsoDate, RegisterName } from '../graph/model.ts';
import { asCollected } from './collector.ts';
import { gemeente } from './gemeente.ts';
import type { Gemeente, Instance, Place, Places, Waterschap } from './model.ts';
import { waterschapCandidates } from './waterschap-candidates.ts';

/**
 * Which gemeente, waterschap, provincie or GGD serves a place on `today`. One, except for
 * waterschappen that the place does not decide: then all candidates, the likeliest first.
 * Empty when the gemeente is in no register. With `collected` as it is reached for its taxes.
 */
export function instances(
  places: Places,
  place: Place,
  register: RegisterName,
  today: IsoDate,
  collected = false,
): readonly Instance[] {
  const now = gemeente(places, place.gemeente, today);
  if (now === undefined) return [];
  const reached = (body: Gemeente | Waterschap) => (collected ? asCollected(places, body, now) : body);
  switch (register) {
    case 'gemeenten':
      return [reached(now)];
    case 'waterschappen':
      return waterschapCandidates(places, place, today).map(reached);
    case 'provincies':
      return present(places.provincies.get(now.provincie));
    case 'ggds':
      return present(places.ggds.get(now.ggd));
  }
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
