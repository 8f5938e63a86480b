import type { IsoDate } from '../graph/model.ts';
import type { Gemeente, GemeenteId, Places, WaterschapId } from './model.ts';

/**
 * The gemeente that acts on `today`: itself, or its successor from the day after its last
 * day. Undefined for a code that no register has.
 */
export function gemeente(places: Places, id: GemeenteId, today: IsoDate): Gemeente | undefined {
  let found = places.gemeenten.get(id);
  while (found?.validUntil !== undefined && found.validUntil < today && found.successor !== undefined) {
    found = places.gemeenten.get(found.successor);
  }
  return found;
}

/** The gemeenten that exist on `today`, in the order of the register. */
export function gemeenten(places: Places, today: IsoDate): Gemeente[] {
  return [...places.gemeenten.values()].filter(({ id }) => gemeente(places, id, today)?.id === id);
}

/**
 * The waterschappen of a gemeente as it is on `today`, with those of the gemeenten that it
 * took in. Largest part first; empty for an unknown code.
 */
export function waterschappenOf(places: Places, id: GemeenteId, today: IsoDate): WaterschapId[] {
  const now = gemeente(places, id, today);
  if (now === undefined) return [];
  const joined = [...places.gemeenten.values()].filter(
    (each) => each.successor !== undefined && gemeente(places, each.id, today)?.id === now.id,
  );
  return [...new Set([...now.waterschappen, ...joined.flatMap(({ waterschappen }) => waterschappen)])];
}
