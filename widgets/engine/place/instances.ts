import type { IsoDate, RegisterName } from '../graph/model.ts';
import { gemeente } from './gemeente.ts';
import type { Instance, Place, Places } from './model.ts';
import { waterschapCandidates } from './waterschap-candidates.ts';

/**
 * Which gemeente, waterschap, provincie or GGD serves a place on `today`. One, except for
 * waterschappen that the place does not decide: then all candidates, the likeliest first.
 * Empty when the gemeente is in no register.
 */
export function instances(places: Places, place: Place, register: RegisterName, today: IsoDate): readonly Instance[] {
  const now = gemeente(places, place.gemeente, today);
  if (now === undefined) return [];
  switch (register) {
    case 'gemeenten':
      return [now];
    case 'waterschappen':
      return waterschapCandidates(places, place, today);
    case 'provincies':
      return present(places.provincies.get(now.provincie));
    case 'ggds':
      return present(places.ggds.get(now.ggd));
  }
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
