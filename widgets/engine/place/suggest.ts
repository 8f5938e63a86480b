import type { IsoDate } from '../graph/model.ts';
import { editDistance } from '../text/edit-distance.ts';
import { candidate } from './candidate.ts';
import type { PlaceCandidate, Places } from './model.ts';
import { nameKey } from './name-key.ts';

/** More than this is a list, not an answer. */
const MOST = 5;

/**
 * Places that were probably meant, likeliest first: names that start with all these words
 * (`Krimpen`), else names that differ by one slip, or by two from eight letters. Empty for
 * fewer than four letters, where any slip makes another word.
 */
export function suggestions(places: Places, text: string, today: IsoDate): PlaceCandidate[] {
  const key = nameKey(text).replace(/^(gemeente|gem) /, '');
  if (key.length < 4) return [];
  const starting = [...places.names.keys()].filter((name) => name.startsWith(`${key} `));
  const names = starting.length > 0 ? starting : slips(places, key);
  const found = names
    .flatMap((name) => places.names.get(name) ?? [])
    .flatMap((named) => candidate(places, named, today) ?? []);
  return found
    .filter(({ place }, at) => found.findIndex((each) => each.place.gemeente === place.gemeente) === at)
    .slice(0, MOST);
}

/** Names at the least distance; of those, gemeenten before towns. */
function slips(places: Places, key: string): string[] {
  let least = key.length >= 8 ? 2 : 1;
  let nearest: string[] = [];
  for (const name of places.names.keys()) {
    if (name.length < 4) continue;
    const distance = editDistance(key, name, least);
    if (distance > least) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(name);
  }
  const isGemeente = (name: string) => places.names.get(name)?.some(({ kind }) => kind === 'gemeente') ?? false;
  return nearest.sort((a, b) => Number(isGemeente(b)) - Number(isGemeente(a)));
}
