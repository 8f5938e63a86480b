/** A phrase that was found in a text. */
export interface PhraseFound {
  /** The phrase as it stands in the list. */
  readonly phrase: string;
  /** As it stands in the text. */
  readonly as: string;
  /** Where it begins in the text. */
  readonly start: number;
}

export type FindPhrases = (text: string) => PhraseFound[];

/**
 * Finds whole words and phrases, whatever their capitals, in the order of the text. Where two
 * overlap the longest is found: "voorlopige aanslag" holds no "aanslag". A word with several
 * capitals is a name and must stand so: WIA is found, but no `wia` in an address.
 */
export function phraseFinder(phrases: Iterable<string>): FindPhrases {
  const byFirstWord = new Map<string, Candidate[]>();
  for (const phrase of new Map([...phrases].map((each) => [keyOf(each), each])).values()) {
    const key = keyOf(phrase);
    const [first = ''] = key.match(WORD) ?? [];
    // What begins with a sign has its first word later.
    const before = key.slice(0, key.indexOf(first));
    const held = byFirstWord.get(first) ?? [];
    const pattern = new RegExp(`${patternOf(key)}(?![\\p{L}\\p{N}])`, 'iuy');
    byFirstWord.set(first, [...held, { phrase, before: before.length, length: key.length, pattern }]);
  }
  for (const held of byFirstWord.values()) held.sort((a, b) => b.length - a.length);
  return (text) => {
    const found: PhraseFound[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      for (const { phrase, before, pattern } of byFirstWord.get(word.toLowerCase()) ?? []) {
        const start = index - before;
        if (start < end) continue;
        pattern.lastIndex = start;
        const [as] = pattern.exec(text) ?? [];
        if (as === undefined) continue;
        end = start + as.length;
        if (!isName(phrase) || as === phrase) found.push({ phrase, as, start });
        break;
      }
    }
    return found;
  };
}

/** One run of letters and digits; a phrase is looked for where its first one stands. */
const WORD = /[\p{L}\p{N}]+/u;
const WORDS = new RegExp(WORD, 'gu');

interface Candidate {
  readonly phrase: string;
  /** Signs of the phrase before its first word. */
  readonly before: number;
  readonly length: number;
  readonly pattern: RegExp;
}

function keyOf(phrase: string): string {
  return phrase.toLowerCase().replace(/\s+/g, ' ');
}

function patternOf(key: string): string {
  return key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}

function isName(phrase: string): boolean {
  return /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(phrase);
}
