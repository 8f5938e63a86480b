import type { Token } from './fold.ts';

/** Begins with a capital, as a name does; one that is all capitals may be anything. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** What stands before a word within a sentence. */
const WITHIN = /[\p{L}\p{N},]['"’)]? ['"‘(]?$/u;
/** What a sentence goes on with when its first word is somebody: "Kees is", "Amira en". */
const DOES = new Set('is was heeft had wil wilde woont werkt gaat krijgt kreeg moet kan mag zit komt en'.split(' '));

/**
 * Whether a word of a query stands there as a name does: with a capital within a sentence, or
 * as its first word with what somebody does behind it. Who types all words with a capital names nobody.
 */
export function isName(query: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !CAPITAL.test(query.slice(token.start, token.end))) return false;
  const next = tokens[index + 1];
  if (!WITHIN.test(query.slice(0, token.start))) return next !== undefined && DOES.has(next.word);
  return tokens.some(({ start }, at) => at !== index && !CAPITAL.test(query.slice(start, start + 2)));
}
