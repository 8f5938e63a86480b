import type { Slug } from '../graph/model.ts';
import type { EmergencySigns } from '../search/index-file.ts';
import { fold } from '../text/fold.ts';

/** Words that follow each other; the last may be only a beginning. */
interface SignPart {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** Every group must occur in one of its ways, nothing of `never` may. */
export interface SignRule {
  readonly all: readonly (readonly SignPart[])[];
  readonly never: readonly SignPart[];
}

/** An emergency with its rules, most urgent first in a list. */
export interface Signs {
  readonly emergency: Slug;
  readonly rules: readonly SignRule[];
}

/** Reads the rules of all emergencies. */
export function makeSigns(list: readonly EmergencySigns[]): Signs[] {
  return [...list]
    .sort((a, b) => a.order - b.order)
    .map(({ id, rules, groups }) => ({ emergency: id, rules: rules.map((rule) => parseSign(rule, groups)) }));
}

/**
 * The emergency that the words of a query point to, or undefined. Rules, not statistics: a
 * missed emergency is worse than any wrong referral, and a rule can be read and tested.
 * Rules of all languages are tried, because a person in need does not choose one first.
 */
export function findEmergency(words: readonly string[], signs: readonly Signs[]): Slug | undefined {
  const said: Said = { words, set: new Set(words) };
  return signs.find(({ rules }) => rules.some((rule) => matches(said, rule)))?.emergency;
}

interface Said {
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

function matches(said: Said, rule: SignRule): boolean {
  return (
    rule.all.every((group) => group.some((part) => occurs(said, part))) &&
    !rule.never.some((part) => occurs(said, part))
  );
}

function occurs({ words, set }: Said, part: SignPart): boolean {
  const [only] = part.words;
  // Most parts are one whole word, and there are thousands of them.
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
