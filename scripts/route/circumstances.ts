import { type Locality, makeLocality } from '../../widgets/engine/local/locality.ts';
import type { Place } from '../../widgets/engine/place/model.ts';
import { nameKey } from '../../widgets/engine/place/name-key.ts';
import { findPlace, findPlaceIn, gemeente, instances } from '../../widgets/engine/place/place.ts';
import type { Circumstances } from '../../widgets/engine/route/route.ts';
import type { LoadedLoket } from './load.ts';

/** A place that was given on the command line and that is none, or more than one; the message says so in Dutch. */
export class PlaceError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PlaceError';
  }
}

/**
 * The circumstances of who asks on a day, an ISO date, from a place: the one given, as a
 * postcode or a name, or else the one that the query names; in a gemeente with several
 * waterschappen the one of which a part of the name is given. Throws a `PlaceError`.
 */
export function circumstancesOf(
  loaded: LoadedLoket,
  query: string,
  given: string | undefined,
  day: string,
  waterschap?: string,
): Circumstances {
  const found = given === undefined ? mentionedPlace(loaded, query, day) : placeOf(loaded, given, day);
  const place = waterschap === undefined ? found : inWaterschap(loaded, found, waterschap, day);
  return {
    today: day,
    instancesOf: (register, collected) => (place ? instances(loaded.places, place, register, day, collected) : []),
    locality: place && localityOf(loaded, place, day),
  };
}

function localityOf({ places, layers }: LoadedLoket, place: Place, today: string): Locality | undefined {
  const found = gemeente(places, place.gemeente, today);
  return found && makeLocality({ gemeente: found, layer: layers.get(found.id), today });
}

function mentionedPlace({ places }: LoadedLoket, query: string, day: string): Place | undefined {
  const result = findPlaceIn(places, query, day)?.result;
  return result?.kind === 'found' ? result.place : undefined;
}

function placeOf({ places }: LoadedLoket, text: string, day: string): Place {
  const result = findPlace(places, text, day);
  if (result.kind === 'found') return result.place;
  if (result.kind === 'choose') {
    const names = result.candidates.map(({ gemeente: name }) => name).join(', ');
    throw new PlaceError(`"${text}" kan meer dan één plaats zijn. Kies: ${names}.`);
  }
  const suggested =
    result.kind === 'unknown' && result.suggestions[0] ? ` Bedoelde u ${result.suggestions[0].name}?` : '';
  throw new PlaceError(`De plaats "${text}" is niet bekend.${suggested}`);
}

function inWaterschap({ places }: LoadedLoket, place: Place | undefined, text: string, day: string): Place {
  if (!place) throw new PlaceError('Geef bij --waterschap ook een plaats: --place 1022.');
  const possible = instances(places, place, 'waterschappen', day);
  const [only, ...more] = possible.filter(({ name }) => nameKey(name).includes(nameKey(text)));
  if (only && more.length === 0) return { ...place, waterschap: only.id };
  const names = possible.map(({ name }) => name).join(', ');
  throw new PlaceError(`"${text}" is geen waterschap van deze plaats, of meer dan één. Kies: ${names}.`);
}
