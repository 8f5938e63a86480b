import type { Slug } from '../graph/model.ts';
import type { EmergencySigns } from '../search/index-file.ts';
import type { Steps } from '../steps/at-once.ts';
import { fold, tokenise } from '../text/fold.ts';
import { passagesOf } from './passages.ts';

/** Words that follow each other; the last may be only a beginning. */
interface SignPart {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** Every group must occur in one of its ways, in one passage; nothing of `never` may, anywhere. */
export interface SignRule {
  readonly all: readonly (readonly SignPart[])[];
  readonly never: readonly SignPart[];
}

/** A rule, and the emergency that it points to. */
export interface Sign {
  readonly emergency: Slug;
  readonly rule: SignRule;
}

/** Signs in the order in which they count, most urgent first. */
export interface Signs {
  readonly all: readonly Sign[];
  /** Which of them a word may set off, by the word's first letters. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
}

/** Letters of a word by which signs are looked up. */
const START = 3;

/** Reads the rules of all emergencies, most urgent first. */
export function* stepsToSigns(list: readonly EmergencySigns[]): Steps<Sign[]> {
  const signs: Sign[] = [];
  for (const { id, rules, groups } of [...list].sort((a, b) => a.order - b.order)) {
    signs.push(...rules.map((rule) => ({ emergency: id, rule: parseSign(rule, groups) })));
    yield;
  }
  return signs;
}

/** There are thousands of them: each is found by the words of that group of it which begin in the fewest ways. */
export function indexSigns(all: readonly Sign[]): Signs {
  const byStart = new Map<string, number[]>();
  for (const [at, { rule }] of all.entries()) {
    const starts = rule.all.map((group) => new Set(group.map(({ words: [first = ''] }) => first.slice(0, START))));
    const [fewest = new Set<string>()] = starts.sort((a, b) => a.size - b.size);
    for (const start of fewest) byStart.set(start, [...(byStart.get(start) ?? []), at]);
  }
  return { all, byStart };
}

/**
 * The emergency that a text points to, or undefined. Rules, not statistics: a
 * missed emergency is worse than any wrong referral, and a rule can be read and tested.
 * Rules of all languages are tried, because a person in need does not choose one first.
 */
export function findEmergency(text: string, signs: Signs): Slug | undefined {
  return findSign(text, signs)?.emergency;
}

/** The sign that points to it. */
export function findSign(text: string, { all, byStart }: Signs): Sign | undefined {
  const tokens = tokenise(text);
  const whole = saidIn(tokens.map(({ word }) => word));
  const possible = new Set<number>();
  for (const word of whole.set) {
    // A sign may be the beginning of a word, and shorter than what signs are looked up by.
    for (let letters = 1; letters <= Math.min(START, word.length); letters += 1) {
      for (const at of byStart.get(word.slice(0, letters)) ?? []) possible.add(at);
    }
  }
  let passages: readonly Said[] | undefined;
  let first: number | undefined;
  for (const at of possible) {
    const sign = all[at];
    if (!sign || (first !== undefined && at > first) || !isSaid(whole, sign.rule)) continue;
    if (sign.rule.never.some((part) => occurs(whole, part))) continue;
    passages ??= passagesOf(text, tokens).map(saidIn);
    if (passages.some((passage) => isSaid(passage, sign.rule))) first = at;
  }
  return first === undefined ? undefined : all[first];
}

interface Said {
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

function saidIn(words: readonly string[]): Said {
  return { words, set: new Set(words) };
}

function isSaid(said: Said, { all }: SignRule): boolean {
  return all.every((group) => group.some((part) => occurs(said, part)));
}

function occurs({ words, set }: Said, part: SignPart): boolean {
  const [only] = part.words;
  // Most parts are one whole word.
  if (part.words.length === 1 && only !== undefined) {
    return part.prefix ? words.some((word) => word.startsWith(only)) : set.has(only);
  }
  const last = part.words.length - 1;
  return words.some((_, at) =>
    part.words.every((wanted, offset) => {
      const word = words[at + offset] ?? '';
      return offset === last && part.prefix ? word.startsWith(wanted) : word === wanted;
    }),
  );
}

/**
 * Reads a rule as editors write it: words that must all occur; `a|b` either; `stem*` a
 * beginning; `"a b"` words that follow each other; `-word` must not occur; `@name` stands for the words of
 * that group. Words are folded. Throws a `SignError` when nothing must occur, or a group is
 * unknown.
 */
export function parseSign(source: string, groups: Readonly<Record<string, readonly string[]>> = {}): SignRule {
  const all: SignPart[][] = [];
  const never: SignPart[] = [];
  const written = source.replace(/@([a-z]+)/g, (_, name: string) => {
    const words = groups[name];
    if (!words) throw new SignError(source);
    return words.join('|');
  });
  for (const piece of written.match(/-?(?:"[^"]*"\*?|[^\s"|]+)(?:\|(?:"[^"]*"\*?|[^\s"|]+))*/g) ?? []) {
    const negated = piece.startsWith('-');
    const parts = (negated ? piece.slice(1) : piece).match(/"[^"]*"\*?|[^|"]+/g)?.map((part) => readPart(part)) ?? [];
    if (negated) never.push(...parts);
    else all.push(parts);
  }
  if (all.length === 0) throw new SignError(source);
  return { all, never };
}

function readPart(part: string): SignPart {
  const prefix = part.endsWith('*');
  const words = part
    .replace(/["*]/g, '')
    .trim()
    .split(/\s+/)
    .map((word) => fold(word).replaceAll("'", ''));
  return { words, prefix };
}

/** A rule that would match everything, or that names a group that is not there. */
export class SignError extends Error {
  readonly source: string;
  constructor(source: string) {
    super(`Not a sign: "${source}"`);
    this.name = 'SignError';
    this.source = source;
  }
}
