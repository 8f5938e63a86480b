import type { SignRule } from './signs.ts';

/** Indexes of the words of a query that set off a rule, in order: of each of its groups the first way that occurs. */
export function wordsOfSign(words: readonly string[], { all }: SignRule): number[] {
  const found = all.flatMap((group) => {
    for (const part of group) {
      const at = words.findIndex((_, start) => occursAt(words, start, part));
      if (at >= 0) return part.words.map((_, offset) => at + offset);
    }
    return [];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

function occursAt(words: readonly string[], start: number, part: SignRule['all'][number][number]): boolean {
  const last = part.words.length - 1;
  return part.words.every((wanted, offset) => {
    const word = words[start + offset] ?? '';
    return offset === last && part.prefix ? word.startsWith(wanted) : word === wanted;
  });
}
