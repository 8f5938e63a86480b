/** Letters that Unicode does not take apart into a base letter and a mark. */
const SINGLE: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ĳ: 'ij' };

/** Half a character, left when a text was cut in the middle of one. `normalize` keeps it; a URL would not. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** Longest text that is read, in code units; what comes after says no more about the subject. */
const LONGEST = 2_000;

/**
 * One form for all spellings: lower case, no accents, straight quotes, well-formed Unicode.
 * Works for every script; Cyrillic й and Arabic vowel marks lose their marks too, so both
 * sides of a comparison must be folded.
 */
export function fold(text: string): string {
  return (
    text
      .slice(0, LONGEST)
      .replace(LONE_SURROGATE, ' ')
      .normalize('NFKD')
      // A single character can hold eighteen letters.
      .slice(0, 2 * LONGEST)
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      // Lower case can bring marks of its own.
      .replace(/\p{M}+/gu, '')
      .replace(/[ıłøđßæœĳ]/g, (letter) => SINGLE[letter] ?? letter)
      .replace(/[’‘ʼ`´]/g, "'")
  );
}

/** A word of a text: folded, with where it stood. */
export interface Token {
  readonly word: string;
  /** Offset of its first letter in the text as typed. */
  readonly start: number;
  readonly end: number;
}

const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]{1,2}(?![\p{L}\p{M}]))?/gu;

/**
 * The words of a text in order. A hyphen parts words; an apostrophe before one or two last
 * letters does not (`foto's`), and is dropped; so are the points of `a.o.w.`
 */
export function tokenise(text: string): Token[] {
  const source = text.slice(0, LONGEST).replace(LONE_SURROGATE, ' ');
  return Array.from(source.matchAll(WORD), (match) => ({
    word: fold(match[0]).replace(/['.]/g, ''),
    start: match.index,
    end: match.index + match[0].length,
  })).filter((token) => token.word !== '');
}
