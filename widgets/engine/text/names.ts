import type { Token } from './fold.ts';

/** Begins with a capital, as a name does; one that is all capitals may be anything. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** What stands before a word within a sentence. */
const WITHIN = /[^.!?\n] $/;
/** What a sentence goes on with when its first word is somebody: "Kees is", "Amira en". */
const DOES = /^(is|heeft|wil|woont|en)$/;

/**
 * Whether a word of a query that no text holds stands there as a name does: with a capital
 * within a sentence, or as its first word with what somebody does behind it.
 */
export function isName(query: string, tokens: readonly Token[], index: number): boolean {
  const { start = 0, end } = tokens[index] ?? {};
  return (
    CAPITAL.test(query.slice(start, end)) &&
    (WITHIN.test(query.slice(0, start)) || DOES.test(tokens[index + 1]?.word ?? ''))
  );
}
