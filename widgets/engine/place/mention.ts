import type { IsoDate } from '../graph/model.ts';
import { type Token, tokenise } from '../text/fold.ts';
import { findPlace } from './find.ts';
import type { PlaceResult, Places } from './model.ts';
import { nameKey } from './name-key.ts';
import { NEVER, ORDINARY, SHORT_BUT_CLEAR } from './ordinary-words.ts';
import { PLACE_FOLLOWS } from './place-follows.ts';

/** A place that a question mentions. */
export interface Mention {
  readonly result: Extract<PlaceResult, { kind: 'found' | 'choose' }>;
  /** Where in the query, as offsets of its first letter and past its last; in order. */
  readonly at: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The place that a longer question mentions: a whole postcode, or a name spelled right that
 * can hardly mean anything else. Names that are ordinary words count only after `in`, `te`,
 * `uit` or `gemeente`. Two places give a choice; undefined when there is none.
 */
export function findPlaceIn(places: Places, text: string, today: IsoDate): Mention | undefined {
  const query = text.slice(0, LONGEST);
  const tokens = tokenise(query);
  const found = postcodeMention(places, query, today) ?? namesIn(places, query, tokens, today);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const at = found.map(({ start, end }) => ({ start, end }));
  const candidates = found.flatMap(({ result }) => (result.kind === 'found' ? [result.found] : result.candidates));
  const gemeenten = new Set(candidates.map(({ place }) => place.gemeente));
  if (others.length === 0 || gemeenten.size === 1) return { result: first.result, at };
  const distinct = [...gemeenten].flatMap((id) => candidates.find(({ place }) => place.gemeente === id) ?? []);
  return { result: { kind: 'choose', because: 'name', candidates: distinct }, at };
}

/** Longest text that is read, in code units: who has not named a place by then does not. */
const LONGEST = 1_000;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly result: Mention['result'];
}

/** Short words that make a year or an amount look like a postcode: `in 2024 de aanslag`. */
const WORDS = new Set(
  'aan al an as bv ca de dr el en er et ga ha he hr ie ik in is ja je ka km la li ma me mg mm mn mr na nr nu of og om on op pa re st ta te to tv uw va vd we wo ww zo ze zn'.split(
    ' ',
  ),
);

function postcodeMention(places: Places, query: string, today: IsoDate): Found[] | undefined {
  for (const match of query.matchAll(
    /(?<before>postcode:?\s+)?(?<!\p{N}|[.,]\p{N}*)(?<digits>[1-9]\d{3})(?<space>\s?)(?<letters>\p{L}{2})?(?![\p{L}\p{N}])/giu,
  )) {
    const { before, digits = '', space = '', letters } = match.groups ?? {};
    const around = query.slice(0, match.index) + query.slice(match.index + match[0].length);
    if (before === undefined && (letters === undefined || !isPostcode(space, letters, around))) continue;
    const result = findPlace(places, `${digits}${letters ?? ''}`, today);
    const start = match.index + (before?.length ?? 0);
    if (result.kind === 'found' || result.kind === 'choose')
      return [{ result, start, end: match.index + match[0].length }];
  }
  return undefined;
}

/** Tells `3512 JE` from `in 2024 de`: capitals count, unless all that stands around is in capitals too. */
function isPostcode(space: string, letters: string, around: string): boolean {
  if (!WORDS.has(letters.toLowerCase()) || !/\p{L}/u.test(around)) return true;
  const shouting = around === around.toUpperCase();
  return !shouting && (space === '' || letters === letters.toUpperCase());
}

/** `stad aan 't haringvliet` and the like. */
const MOST_WORDS = 6;

function namesIn(places: Places, query: string, tokens: readonly Token[], today: IsoDate): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    for (let last = Math.min(first + MOST_WORDS, tokens.length) - 1; last >= first; last -= 1) {
      const name = nameAt(places, query, tokens, first, last, today);
      if (name === undefined) continue;
      found.push(name);
      first = last;
      break;
    }
  }
  return found;
}

/** Before a name these say that something else is meant than the place where one lives. */
const SOMETHING_ELSE = new Set([
  'provincie',
  'waterschap',
  'rechtbank',
  'gerechtshof',
  'hof',
  'universiteit',
  'hogeschool',
  'vliegveld',
  'luchthaven',
  'ambassade',
  'consulaat',
  'regio',
]);

function nameAt(
  places: Places,
  query: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  today: IsoDate,
): Found | undefined {
  const [begin, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const start = /['’]/.test(query.charAt(begin - 1)) ? begin - 1 : begin;
  const written = query.slice(start, end);
  if (/[?!;:,\n]|\.\s+\p{Lu}/u.test(written.replace(/\bst\./gi, 'st'))) return undefined;
  const key = nameKey(written);
  const named = places.names.get(key);
  if (named === undefined || NEVER.has(key)) return undefined;
  const before = tokens[first - 1]?.word ?? '';
  if (SOMETHING_ELSE.has(before)) return undefined;
  const unclear = ORDINARY.has(key) || (key.length <= 3 && !SHORT_BUT_CLEAR.has(key));
  if (unclear && !PLACE_FOLLOWS.has(before)) return undefined;
  const result = findPlace(places, before === 'gemeente' || before === 'gem' ? `gemeente ${written}` : written, today);
  return result.kind === 'found' || result.kind === 'choose' ? { result, start, end } : undefined;
}
