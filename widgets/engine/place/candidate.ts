import type { IsoDate, Slug } from '../graph/model.ts';
import { gemeente } from './gemeente.ts';
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
import { waterschappenFor } from './waterschap-candidates.ts';

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
