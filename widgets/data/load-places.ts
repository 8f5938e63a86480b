import { decodePlaces } from '../engine/place/decode.ts';
import type { PlacesFile } from '../engine/place/file.ts';
import type { Places } from '../engine/place/model.ts';
import { fetchData } from './fetch-data.ts';

let loading: Promise<Places> | undefined;

/** The registers of places, fetched once, when somebody first needs them. Rejects with a `DataError`. */
export function loadPlaces(): Promise<Places> {
  loading ??= fetchData<PlacesFile>('places.json')
    .then(decodePlaces)
    .catch((error: unknown) => {
      // Tried again at the next question: the connection may be back.
      loading = undefined;
      throw error;
    });
  return loading;
}
