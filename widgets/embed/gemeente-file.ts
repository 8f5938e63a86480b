/** One gemeente and the bodies around it, so that a host's own gemeente needs no register of all. */
import type { Gemeente, GemeenteId, Ggd, Places, Provincie, Waterschap } from '../engine/place/model.ts';

export interface GemeenteFile {
  /** The gemeente itself first; then what it becomes part of, and what becomes part of it. */
  readonly gemeenten: readonly Gemeente[];
  readonly waterschappen: readonly Waterschap[];
  readonly provincies: readonly Provincie[];
  readonly ggds: readonly Ggd[];
}

/** The part of the registers that tells who serves this gemeente, today and after a merger. */
export function gemeenteFile(places: Places, id: GemeenteId): GemeenteFile | undefined {
  const own = places.gemeenten.get(id);
  if (!own) return undefined;
  const gemeenten = family(places, own);
  const all = <T>(ids: readonly string[], register: ReadonlyMap<string, T>) =>
    [...new Set(ids)].flatMap((each) => register.get(each) ?? []);
  return {
    gemeenten,
    waterschappen: all(
      gemeenten.flatMap(({ waterschappen }) => waterschappen),
      places.waterschappen,
    ),
    provincies: all(
      gemeenten.map(({ provincie }) => provincie),
      places.provincies,
    ),
    ggds: all(
      gemeenten.map(({ ggd }) => ggd),
      places.ggds,
    ),
  };
}

/** A gemeente, its successors, and all that merge into one of them. */
function family(places: Places, own: Gemeente): Gemeente[] {
  const found = [own];
  for (const each of found) {
    const next = [...places.gemeenten.values()].filter(
      ({ id, successor }) => id === each.successor || successor === each.id,
    );
    for (const other of next) if (!found.includes(other)) found.push(other);
  }
  return found;
}

/** As much of the registers as the file holds: enough for whoever lives there. */
export function placesOf({ gemeenten, waterschappen, provincies, ggds }: GemeenteFile): Places {
  const keyed = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((each) => [each.id, each]));
  return {
    gemeenten: keyed(gemeenten),
    waterschappen: keyed(waterschappen),
    provincies: keyed(provincies),
    ggds: keyed(ggds),
    taxOffices: new Map(),
    postcodes: new Map(),
    names: new Map(),
  };
}
