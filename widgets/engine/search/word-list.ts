/**
 * Sorted words, each without what it shares with the one before it (front coding). A capital
 * says how much that is: `A` nothing, `B` one letter …; the words themselves are folded and
 * hold none.
 */
const MOST_SHARED = 25;
const FIRST = 'A'.charCodeAt(0);

export function packWords(sorted: readonly string[]): string {
  return sorted.map((word, at) => packWord(word, sorted[at - 1] ?? '')).join('');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - FIRST) + piece.slice(1);
    return before;
  });
}

function packWord(word: string, before: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
  return String.fromCharCode(FIRST + shared) + word.slice(shared);
}
