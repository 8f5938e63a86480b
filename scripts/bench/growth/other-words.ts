const VOWELS = 'aeiou';
/** Shorter words are mostly those that every text shares. */
const SHORTEST = 5;
const LONG_WORD = new RegExp(`\\p{L}{${SHORTEST},}`, 'gu');

/**
 * A text with its longer words in another shape, for one of several copies: `kenteken` becomes
 * `kintikin` in the first. No two copies of a text are equal, and most of their words are new,
 * as those of a new subject would be.
 */
export function otherWords(text: string, copy: number): string {
  const changed = text.replace(LONG_WORD, (word) => reshape(word, copy));
  // The vowels come round after some copies, and some texts have only short words.
  return `${changed} ${reshape('kopie', copy)}${copy}`;
}

function reshape(word: string, copy: number): string {
  const shifted = word.replace(/[aeiou]/gi, (vowel) => {
    const at = VOWELS.indexOf(vowel.toLowerCase());
    const other = VOWELS[(at + copy) % VOWELS.length] ?? vowel;
    return vowel === vowel.toLowerCase() ? other : other.toUpperCase();
  });
  // Beyond that the letters in the middle change places.
  const turn = Math.floor(copy / VOWELS.length) % (word.length - 2 || 1);
  return shifted.slice(0, 1) + shifted.slice(1 + turn) + shifted.slice(1, 1 + turn);
}
