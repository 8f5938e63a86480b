/**
 * The loketcode: any step of the loket in eight to some sixteen characters, to be read out,
 * typed, scanned or printed. It holds no question and nothing about a person.
 */
import { ALPHABET, characterOf, FIGURES, SIZE, valueIn } from './alphabet.ts';
import { faultIn, LONGEST, withCheck } from './check.ts';
import type { CodeReading, CodeState } from './model.ts';
import { pack, unpack } from './pack.ts';

/** Fewest characters of a code. */
const SHORTEST = 8;

/** The code of a state, without spaces. Throws an `UncodableState`. */
export function writeCode(state: CodeState): string {
  return withCheck(pack(state)).map(characterOf).join('');
}

/** In groups of three or four, as a person reads it out: `4KQ7-9XM-2PA`. */
export function inGroups(code: string): string {
  const groups = Math.ceil(code.length / 4);
  const longer = code.length - groups * Math.floor(code.length / groups);
  const parts: string[] = [];
  let at = 0;
  for (let group = 0; group < groups; group += 1) {
    const length = Math.floor(code.length / groups) + (group < longer ? 1 : 0);
    parts.push(code.slice(at, at + length));
    at += length;
  }
  return parts.join('-');
}

/** Reads what was typed or scanned: in either case, with or without spaces, points and hyphens. */
export function readCode(text: string): CodeReading {
  const code = clean(text);
  const values = [...code].map(valueIn);
  const foreign = values.indexOf(undefined);
  if (foreign >= 0) return foreignAt(code, values, foreign);
  const known = values.filter((value) => value !== undefined);
  if (known.length < SHORTEST || known.length > LONGEST) return { kind: 'wrong', code, because: 'length' };
  const fault = faultIn(known);
  if (!fault) {
    const state = stateOf(known);
    return state ? { kind: 'read', state, code } : { kind: 'wrong', code, because: 'several' };
  }
  switch (fault.kind) {
    case 'several':
      return { kind: 'wrong', code, because: 'several' };
    case 'character':
      return mended(code, fault.at, 'character', withValue(known, fault.at, fault.meant));
    case 'swap':
      return mended(code, fault.at, 'swap', swapped(known, fault.at));
  }
}

/** Whether a text may be meant as a loketcode; `intendedCode` knows for sure. */
export function looksLikeCode(text: string): boolean {
  return LOOKS_LIKE.test(text.trim());
}

/**
 * What a text that may be a question or a code says as a code; undefined for a question. With
 * spaces ("500 euro boete") it must be a code, or become one by mending one character.
 */
export function intendedCode(text: string): CodeReading | undefined {
  if (/[#?&]code=/i.test(text)) return readCode(text);
  if (!looksLikeCode(text)) return undefined;
  const reading = readCode(text);
  const close = reading.kind === 'read' || 'meant' in reading;
  return close || !/[a-z0-9]\s+[a-z0-9]/i.test(text) ? reading : undefined;
}

const LETTER = `[${ALPHABET.slice(FIGURES)}]`;
/** Begins with a figure and holds a letter; in groups of three and four, or in one piece. */
const LOOKS_LIKE = new RegExp(
  `^[2-9](?=.*${LETTER})(?:[0-9A-Z]{2,3}(?:(?:[-–. ]|\\. )[0-9A-Z]{3,4})+|[0-9A-Z]{${SHORTEST - 1},17})$`,
  'i',
);

function clean(text: string): string {
  return text
    .replace(/^.*[#?&]code=/i, '')
    .replace(/[\s.\-–—_]/g, '')
    .toUpperCase();
}

/** The state, provided that the loket would write this very code for it. */
function stateOf(values: readonly number[]): CodeState | undefined {
  const state = unpack(values.slice(0, -2));
  return state && writeCode(state) === values.map(characterOf).join('') ? state : undefined;
}

/** One character that looks wrong, provided that the code would then be one. */
function mended(code: string, at: number, because: 'character' | 'swap', values: readonly number[]): CodeReading {
  return stateOf(values)
    ? { kind: 'wrong', code, because, at, meant: values.map(characterOf).join('') }
    : { kind: 'wrong', code, because: 'several' };
}

/** With all other characters right, the check says which character must stand there. */
function foreignAt(code: string, values: readonly (number | undefined)[], at: number): CodeReading {
  const wrong = { kind: 'wrong', code, because: 'foreign', at } as const;
  const others = values.filter((value, index) => index !== at && value === undefined).length;
  if (others > 0 || values.length < SHORTEST || values.length > LONGEST) return wrong;
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const whole = withValue(
    values.map((value) => value ?? 0),
    at,
    (SIZE - (sum % SIZE)) % SIZE,
  );
  return faultIn(whole) || !stateOf(whole) ? wrong : { ...wrong, meant: whole.map(characterOf).join('') };
}

function withValue(values: readonly number[], at: number, value: number): number[] {
  return values.map((each, index) => (index === at ? value : each));
}

function swapped(values: readonly number[], at: number): number[] {
  const copy = [...values];
  copy.splice(at, 2, ...copy.slice(at, at + 2).reverse());
  return copy;
}
