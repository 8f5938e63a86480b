import { decodePlaces } from '../engine/place/decode.ts';
import type { PlacesFile } from '../engine/place/file.ts';
import type { Places } from '../engine/place/model.ts';

let loading: Promise<Places> | undefined;

/** The registers of places, fetched once, when somebody first needs them. */
export function loadPlaces(): Promise<Places> {
  loading ??= fetchPlaces().catch((error: unknown) => {
    // Tried again at the next question: the connection may be back.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchPlaces(): Promise<Places> {
  const answer = await fetch(`${document.documentElement.dataset['root']}places.json`);
  if (!answer.ok) throw new PlacesNotLoaded(answer.status);
  // Made by the build that made this page: the address holds its version.
  return decodePlaces((await answer.json()) as PlacesFile);
}

class PlacesNotLoaded extends Error {
  constructor(status: number) {
    super(`places.json answered ${status}`);
    this.name = 'PlacesNotLoaded';
  }
}
