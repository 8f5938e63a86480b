import type { IsoDate } from '../graph/model.ts';
import { candidate, provincieName, type Recognised } from './candidate.ts';
import type { NamedPlace, PlaceCandidate, PlaceResult, Places } from './model.ts';
import { nameKey } from './name-key.ts';
import { namedPlaces } from './named.ts';
import { type PostcodeReading, readPostcode } from './postcode.ts';
import { suggestions } from './suggest.ts';

/** Longest text that is read, in code units: no address line is longer. */
const LONGEST = 200;

/**
 * The place that a resident filled in: a postcode, or the name of a town, a gemeente or a
 * gemeente that is no more. Slips of the pen are never mended unasked: they give suggestions.
 */
export function findPlace(places: Places, written: string, today: IsoDate): PlaceResult {
  const text = written.slice(0, LONGEST);
  if (text.trim() === '') return { kind: 'empty' };
  const named = namedPlaces(places, text);
  if (named.length > 0) return decide(places, named, 'name', today);
  const postcode = readPostcode(text);
  if (postcode?.kind === 'impossible') return postcode;
  if (postcode) return byPostcode(places, postcode, today);
  // "Utrecht 3512 JE": the postcode says more than the name before it.
  const trailing = /\d{4}\s?\p{L}{2}\s*$/u.exec(text)?.[0];
  if (trailing !== undefined) return findPlace(places, trailing, today);
  if (namesProvincie(places, text)) return { kind: 'unknown', because: 'provincie', suggestions: [] };
  return { kind: 'unknown', because: 'name', suggestions: suggestions(places, text, today) };
}

type Postcode = Extract<PostcodeReading, { kind: 'postcode' }>;

function byPostcode(places: Places, { digits, letters, rest }: Postcode, today: IsoDate): PlaceResult {
  const area = places.postcodes.get(digits + letters) ?? places.postcodes.get(digits);
  if (area === undefined) return { kind: 'unknown', because: 'postcode', suggestions: [] };
  const named = new Set(rest === '' ? [] : namedPlaces(places, rest).map(({ gemeente }) => gemeente));
  const meant = area.gemeenten.filter((id) => named.has(id));
  const gemeenten = meant.length > 0 ? meant : area.gemeenten;
  return decide(
    places,
    gemeenten.map((gemeente) => ({ gemeente, postcode: digits })),
    'postcode',
    today,
  );
}

/** One gemeente is found; several are for the reader to choose from. */
function decide(
  places: Places,
  recognised: readonly (NamedPlace | Recognised)[],
  because: 'postcode' | 'name',
  today: IsoDate,
): PlaceResult {
  const candidates = distinct(recognised.flatMap((each) => candidate(places, each, today) ?? []));
  const [only, ...others] = candidates;
  if (only === undefined) return { kind: 'unknown', because, suggestions: [] };
  return others.length === 0
    ? { kind: 'found', place: only.place, found: only }
    : { kind: 'choose', because, candidates };
}

/** One candidate a gemeente: the first, which has the name that says most. */
function distinct(candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  return candidates.filter(
    ({ place }, at) => candidates.findIndex((each) => each.place.gemeente === place.gemeente) === at,
  );
}

function namesProvincie(places: Places, text: string): boolean {
  const key = nameKey(text).replace(/^(de )?provincie /, '');
  return (
    [...places.provincies.values()].some(({ id }) => nameKey(provincieName(places, id)) === key) || key === 'friesland'
  );
}
