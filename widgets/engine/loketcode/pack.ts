/**
 * A state as one number in a mixed base, and back. The first value of a code, always a figure,
 * says what follows; the other values are that number in base 31, the last first.
 */
import { SIZE } from './alphabet.ts';
import { type CodePlace, type CodeState, type CodeTarget, KEYED } from './model.ts';

/** How many different values each part can have. */
export const RANGE = {
  number: 9000,
  edition: 961,
  key: SIZE ** 4,
  kind: KEYED.length,
  gemeente: 3000,
  waterschap: 1000,
  answer: 8,
} as const;

/** A state that no code can hold; a mistake of whoever made it. */
export class UncodableState extends Error {
  readonly state: CodeState;

  constructor(state: CodeState) {
    super(`No loketcode can hold ${JSON.stringify(state)}`);
    this.name = 'UncodableState';
    this.state = state;
  }
}

/** The values of a state, without check. Throws an `UncodableState`. */
export function pack(state: CodeState): number[] {
  const layout = layoutOf(state);
  const parts = [...targetParts(state), ...placeParts(state.place)];
  if (parts.some(([value, range]) => !(value >= 0 && value < range))) throw new UncodableState(state);
  const rest = answersAsNumber(state);
  const capacity = capacityOf(layout);
  const fixed = parts.reduceRight((sum, [value, range]) => sum * BigInt(range) + BigInt(value), 0n);
  return [layout, ...inBase31(fixed + rest * capacity, shortestOf(layout))];
}

/** The state that these values stand for; undefined when they stand for none. */
export function unpack([layout = SIZE, ...values]: readonly number[]): CodeState | undefined {
  if (layout >= LAYOUTS) return undefined;
  const reader = new Reader(values);
  const target = targetFrom(reader, layout);
  const edition = layout < KEYED_LAYOUT ? reader.take(RANGE.edition) : 0;
  const place = placeFrom(reader, placePartsIn(layout));
  const answers = reader.takeAll(RANGE.answer);
  if (!target || values.length < shortestOf(layout)) return undefined;
  return { target, ...(place && { place }), edition, answers };
}

/** Least number of values that follow the first one. */
export function shortestOf(layout: number): number {
  let length = 0;
  for (let capacity = 1n; capacity < capacityOf(layout); capacity *= BigInt(SIZE)) length += 1;
  return length;
}

/** First layouts of keyed targets and of own services. */
const [KEYED_LAYOUT, OWN_LAYOUT] = [3, 6];

/**
 * Numbered and keyed targets, each without place, with gemeente, and with waterschap too; own
 * services, which have no meaning without a gemeente, with it and with waterschap too.
 */
export const LAYOUTS = 8;

type Part = readonly [value: number, range: number];

function layoutOf({ target, place }: CodeState): number {
  const withPlace = place === undefined ? 0 : place.waterschap === undefined ? 1 : 2;
  switch (target.kind) {
    case 'numbered':
      return withPlace;
    case 'own':
      return OWN_LAYOUT + withPlace - 1;
    default:
      return KEYED_LAYOUT + withPlace;
  }
}

/** How many parts of a place a layout has: none, the gemeente, or the waterschap too. */
function placePartsIn(layout: number): number {
  return layout < OWN_LAYOUT ? layout % KEYED_LAYOUT : layout - OWN_LAYOUT + 1;
}

function capacityOf(layout: number): bigint {
  const keyed = layout < OWN_LAYOUT ? RANGE.kind * RANGE.key : RANGE.key;
  const target = layout < KEYED_LAYOUT ? RANGE.number * RANGE.edition : keyed;
  const places = [RANGE.gemeente, RANGE.waterschap].slice(0, placePartsIn(layout));
  return places.reduce((capacity, range) => capacity * BigInt(range), BigInt(target));
}

function targetParts({ target, edition, place }: CodeState): readonly Part[] {
  switch (target.kind) {
    case 'numbered':
      return [
        // Numbers count from 1; 0 would make codes of nothing but one character.
        [target.number > 0 ? target.number : -1, RANGE.number],
        [edition, RANGE.edition],
      ];
    case 'own':
      return [[place ? target.key : -1, RANGE.key]];
    default:
      return [
        [KEYED.indexOf(target.kind), RANGE.kind],
        [target.key, RANGE.key],
      ];
  }
}

function placeParts(place: CodePlace | undefined): readonly Part[] {
  if (!place) return [];
  const gemeente: Part = [digitsOf(place.gemeente, 'gm'), RANGE.gemeente];
  return place.waterschap === undefined ? [gemeente] : [gemeente, [digitsOf(place.waterschap, 'ws'), RANGE.waterschap]];
}

function digitsOf(id: string, register: 'gm' | 'ws'): number {
  return id.startsWith(register) && /^\d{4}$/.test(id.slice(2)) ? Number(id.slice(2)) : -1;
}

/** Answers that were not given at the end take no room. */
function answersAsNumber(state: CodeState): bigint {
  const last = state.answers.findLastIndex((answer) => answer !== 0);
  const given = state.answers.slice(0, last + 1);
  if (given.some((answer) => !(answer >= 0 && answer < RANGE.answer))) throw new UncodableState(state);
  return given.reduceRight((sum, answer) => sum * BigInt(RANGE.answer) + BigInt(answer), 0n);
}

function inBase31(number: bigint, shortest: number): number[] {
  const values: number[] = [];
  for (let rest = number; rest > 0n || values.length < shortest; rest /= BigInt(SIZE))
    values.push(Number(rest % BigInt(SIZE)));
  return values;
}

function targetFrom(reader: Reader, layout: number): CodeTarget | undefined {
  if (layout < KEYED_LAYOUT) return numberedTarget(reader);
  return layout < OWN_LAYOUT ? keyedTarget(reader) : { kind: 'own', key: reader.take(RANGE.key) };
}

function numberedTarget(reader: Reader): CodeTarget | undefined {
  const number = reader.take(RANGE.number);
  return number === 0 ? undefined : { kind: 'numbered', number };
}

function keyedTarget(reader: Reader): CodeTarget | undefined {
  const kind = KEYED[reader.take(RANGE.kind)];
  const key = reader.take(RANGE.key);
  return kind && { kind, key };
}

function placeFrom(reader: Reader, parts: number): CodePlace | undefined {
  if (parts === 0) return undefined;
  const code = (prefix: string, digits: number) => `${prefix}${String(digits).padStart(4, '0')}`;
  const gemeente = code('gm', reader.take(RANGE.gemeente));
  return parts === 1 ? { gemeente } : { gemeente, waterschap: code('ws', reader.take(RANGE.waterschap)) };
}

/** Takes the parts off a number one by one, in the order in which they were put. */
class Reader {
  #rest: bigint;

  constructor(values: readonly number[]) {
    this.#rest = values.reduceRight((sum, value) => sum * BigInt(SIZE) + BigInt(value), 0n);
  }

  take(range: number): number {
    const value = Number(this.#rest % BigInt(range));
    this.#rest /= BigInt(range);
    return value;
  }

  takeAll(range: number): number[] {
    const values: number[] = [];
    while (this.#rest > 0n) values.push(this.take(range));
    return values;
  }
}
