import type { IsoDate } from '../graph/model.ts';
import { editDistance } from '../text/edit-distance.ts';
import { candidate } from './candidate.ts';
import type { PlaceCandidate, Places } from './model.ts';
import { nameKey } from './name-key.ts';
import { sounds } from './sound.ts';

/** More than this is a list, not an answer. */
const MOST = 5;

/** What all names sound like, kept for the next text. */
const HEARD = new WeakMap<Places, readonly string[]>();

/**
 * Places that were probably meant, likeliest first: names that hold all these words (`Krimpen`,
 * `Bosch`), names that sound the same, then names that differ by one slip, or by two from eight
 * letters. Empty for fewer than four letters, where any slip makes another word.
 */
export function suggestions(places: Places, text: string, today: IsoDate): PlaceCandidate[] {
  const key = nameKey(text).replace(/^(gemeente|gem) /, '');
  if (key.length < 4) return [];
  const all = [...places.names.keys()];
  const holding = all.filter((name) => ` ${name} `.includes(` ${key} `));
  const heard = HEARD.get(places) ?? sounds(all);
  HEARD.set(places, heard);
  const [alike] = sounds([key]);
  const sounding = all.filter((_, at) => heard[at] === alike);
  const found = [holding, sounding, slips(all, key)]
    .flatMap((names) => gemeentenFirst(places, names))
    .flatMap((name) => places.names.get(name) ?? [])
    .flatMap((named) => candidate(places, named, today) ?? []);
  return found
    .filter(({ place }, at) => found.findIndex((each) => each.place.gemeente === place.gemeente) === at)
    .slice(0, MOST);
}

/** Names at the least distance. */
function slips(names: readonly string[], key: string): string[] {
  let least = key.length >= 8 ? 2 : 1;
  let nearest: string[] = [];
  for (const name of names) {
    if (name.length < 4) continue;
    const distance = editDistance(key, name, least);
    if (distance > least) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(name);
  }
  return nearest;
}

/** What a gemeente is called, officially or not, before its towns and what it was. */
function gemeentenFirst(places: Places, names: string[]): string[] {
  const later = (name: string) =>
    Number(places.names.get(name)?.every(({ kind }) => kind === 'town' || kind === 'former'));
  return names.sort((a, b) => later(a) - later(b));
}
