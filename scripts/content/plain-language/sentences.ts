/** Short forms whose full stop ends no sentence. `enz.` is none of them: it mostly does. */
const ABBREVIATION =
  /(?:^|[\s(])(?:bijv|bv|art|nr|nrs|tel|max|min|ca|incl|excl|evt|mr|dr|drs|ir|prof|mw|dhr|st|jl|resp|(?:[a-z]\.)+[a-z])\.$/i;
/** The first letter of somebody's name. */
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u;

/** Where a sentence can end: a mark, perhaps a closing quote or bracket, and then room. */
const POSSIBLE_END = /[.!?…]["”’')\]]*(?=\s)|[:;](?=\s)|\n+/g;

/**
 * The sentences of a text, in order. A colon or semicolon ends one as well: what follows is a
 * list or a thought of its own, and a reader rests there.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(POSSIBLE_END)) {
    const end = index + mark.length;
    if (mark.startsWith('.') && (isShort(text.slice(start, end)) || !beginsSentence(text.slice(end)))) {
      continue;
    }
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== '');
}

function isShort(sentence: string): boolean {
  return ABBREVIATION.test(sentence) || INITIAL.test(sentence);
}

/** Names of sites and firms aside, a sentence begins with a capital or a figure. */
function beginsSentence(rest: string): boolean {
  return /^\s+["“‘'(]*[\p{Lu}\p{N}]/u.test(rest);
}

/** Number of words; a number with spaces in it, such as a telephone number, is one. */
export function countWords(sentence: string): number {
  return sentence
    .replace(/\d(?:[\d .,]*\d)?/g, '0')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
