import type { IsoDate, Slug } from '../graph/model.ts';
import { gemeente, waterschappenOf } from './gemeente.ts';
import type {
  GemeenteId,
  Ggd,
  Place,
  PlaceCandidate,
  Places,
  Provincie,
  ProvincieId,
  TaxOffice,
  Waterschap,
  WaterschapId,
} from './model.ts';

/** Where a place was recognised. */
export interface Recognised {
  readonly gemeente: GemeenteId;
  /** Town or old name; without it the gemeente itself. */
  readonly name?: string;
  readonly postcode?: string;
}

/** The place of what was recognised, as it is on `today`. Undefined for an unknown gemeente. */
export function candidate(
  places: Places,
  { gemeente: id, name, postcode }: Recognised,
  today: IsoDate,
): PlaceCandidate | undefined {
  const now = gemeente(places, id, today);
  if (now === undefined) return undefined;
  const [waterschap, ...others] = waterschappenFor(places, now.id, postcode, today);
  const place: Place = {
    gemeente: now.id,
    ...(waterschap !== undefined && others.length === 0 && { waterschap }),
    ...(postcode !== undefined && { postcode }),
  };
  return { place, name: name ?? now.name, gemeente: now.name, provincie: provincieName(places, now.provincie) };
}

function waterschappenFor(
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

/** `Utrecht`, without `Provincie` before it; empty for an unknown one. */
export function provincieName(places: Places, id: ProvincieId): string {
  return places.provincies.get(id)?.name.replace(/^provincie /i, '') ?? '';
}

export function waterschap(places: Places, id: WaterschapId): Waterschap | undefined {
  return places.waterschappen.get(id);
}

export function provincie(places: Places, id: ProvincieId): Provincie | undefined {
  return places.provincies.get(id);
}

export function ggd(places: Places, slug: Slug): Ggd | undefined {
  return places.ggds.get(slug);
}

export function taxOffice(places: Places, slug: Slug): TaxOffice | undefined {
  return places.taxOffices.get(slug);
}
