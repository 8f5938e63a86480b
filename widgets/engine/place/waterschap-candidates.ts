import type { IsoDate } from '../graph/model.ts';
import { waterschappenOf } from './gemeente.ts';
import type { GemeenteId, Place, Places, Waterschap, WaterschapId } from './model.ts';

/**
 * The waterschappen that may serve a place, the likeliest first: one when the place decides
 * it, several near a border or when only the gemeente is known. Empty for an unknown gemeente.
 */
export function waterschapCandidates(places: Places, place: Place, today: IsoDate): Waterschap[] {
  const ids =
    place.waterschap === undefined
      ? waterschappenFor(places, place.gemeente, place.postcode, today)
      : [place.waterschap];
  return ids.flatMap((id) => places.waterschappen.get(id) ?? []);
}

/** Their ids: of the postcode where that tells them apart, else of the gemeente. Empty for an unknown gemeente. */
export function waterschappenFor(
  places: Places,
  id: GemeenteId,
  postcode: string | undefined,
  today: IsoDate,
): WaterschapId[] {
  const ofGemeente = waterschappenOf(places, id, today);
  const ofPostcode = postcode === undefined ? undefined : places.postcodes.get(postcode)?.waterschappen;
  if (ofPostcode === undefined) return ofGemeente;
  const both = ofPostcode.filter((each) => ofGemeente.includes(each));
  return both.length > 0 ? both : [...ofPostcode];
}
