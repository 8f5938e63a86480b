import type { Steps } from '../steps/at-once.ts';
import type { Phrase } from './phrases.ts';

/** Lengths of the pieces of a word that are compared; its begin and end count as letters. */
const PIECES = [3, 4] as const;
/** Pieces share this many places: some fall together, which costs nothing that could be measured. */
const PLACES = 1 << 15;
/** A piece in a larger share of the phrases, when they are many, tells them too little apart to be looked at. */
const COMMON = { share: 0.05, phrases: 100 } as const;
/** Cosine up to which a phrase is no likeness of a query. */
const LEAST_LIKE = 0.1;
/** Phrases taken in between two pauses. */
const SLICE = 200;

/** Phrases by the pieces of their words, to find the ones that look most like a query. */
export interface Nearest {
  /** Entry of each phrase. */
  readonly entries: Uint16Array;
  /** Length of each phrase as a vector of pieces. */
  readonly lengths: Float32Array;
  /** Where the phrases that hold a piece begin in `holders`, by the place of the piece; one more than there are. */
  readonly starts: Uint32Array;
  readonly holders: Uint16Array;
  /** How rare each piece is among the phrases, squared. */
  readonly weights: Float32Array;
  /** Room to add up what each phrase has in common with a query; made once, as each new one would be zeroed and thrown away. */
  readonly common: Float32Array;
}

export function* stepsToNearest(phrases: readonly Phrase[]): Steps<Nearest> {
  const places: Uint16Array[] = [];
  const starts = new Uint32Array(PLACES + 1);
  const placesOf = makePlaces();
  for (const { words } of phrases) {
    const held = placesOf(words);
    for (const place of held) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    if (places.push(held) % SLICE === 0) yield;
  }
  const most = Math.max(COMMON.share * phrases.length, COMMON.phrases);
  const weights = Float32Array.from(starts.subarray(1), (held) =>
    held > most ? 0 : Math.log(1 + phrases.length / (held || 1)) ** 2,
  );
  for (let place = 0; place < PLACES; place += 1) if (weights[place] === 0) starts[place + 1] = 0;
  for (let place = 0; place < PLACES; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  yield;
  const free = starts.slice(0, PLACES);
  const holders = new Uint16Array(starts[PLACES] ?? 0);
  const lengths = new Float32Array(phrases.length);
  for (const [phrase, held] of places.entries()) {
    let sum = 0;
    for (const place of held) {
      const weight = weights[place] ?? 0;
      if (weight === 0) continue;
      const at = free[place] ?? 0;
      holders[at] = phrase;
      free[place] = at + 1;
      sum += weight;
    }
    lengths[phrase] = Math.sqrt(sum);
    if (phrase % SLICE === 0) yield;
  }
  const entries = Uint16Array.from(phrases, ({ entry }) => entry);
  return { entries, lengths, starts, holders, weights, common: new Float32Array(phrases.length) };
}

/**
 * How much a query sounds like what each of `size` entries is called: over its phrases the
 * sum of their likeness (the cosine between the pieces of both, by rarity) to the fourth power.
 * Phrases that are hardly like it are left out of the sum: they are most, and would take most of the time.
 */
export function nearestEntries(nearest: Nearest, words: readonly string[], size: number): Float64Array {
  const { entries, lengths, starts, holders, weights, common } = nearest;
  common.fill(0);
  let sum = 0;
  for (const place of new Set(words.flatMap(piecesOf))) {
    const weight = weights[place] ?? 0;
    sum += weight;
    for (let at = starts[place] ?? 0, end = starts[place + 1] ?? 0; at < end; at += 1) {
      const phrase = holders[at] ?? 0;
      common[phrase] = (common[phrase] ?? 0) + weight;
    }
  }
  const like = new Float64Array(size);
  const length = Math.sqrt(sum);
  // Counted rather than walked: an iterator takes as long as the whole search.
  for (let phrase = 0; phrase < common.length; phrase += 1) {
    const shared = common[phrase] ?? 0;
    const whole = length * (lengths[phrase] ?? 0);
    if (shared <= LEAST_LIKE * whole) continue;
    const likeness = shared / whole;
    const entry = entries[phrase] ?? 0;
    // To the fourth power: the nearest phrases decide.
    const squared = likeness * likeness;
    like[entry] = (like[entry] ?? 0) + squared * squared;
  }
  return like;
}

/** Gives the places of the distinct pieces of some words. Phrases share most words, so each is taken apart once. */
function makePlaces(): (words: readonly string[]) => Uint16Array {
  const known = new Map<string, number[]>();
  /** The phrase that a place was last found in. */
  const found = new Uint32Array(PLACES);
  const places: number[] = [];
  let phrase = 0;
  return (words) => {
    phrase += 1;
    places.length = 0;
    for (const word of words) {
      let pieces = known.get(word);
      if (!pieces) {
        pieces = piecesOf(word);
        known.set(word, pieces);
      }
      for (const place of pieces) {
        if (found[place] === phrase) continue;
        found[place] = phrase;
        places.push(place);
      }
    }
    return Uint16Array.from(places);
  };
}

/** Places of the pieces of a word. */
function piecesOf(word: string): number[] {
  const letters = ` ${word} `;
  return PIECES.flatMap((length) =>
    Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, start) => placeOf(letters, start, length)),
  );
}

/** FNV-1a over the letters, folded to the number of places. */
function placeOf(letters: string, start: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  return ((hash >>> 15) ^ hash) & (PLACES - 1);
}
