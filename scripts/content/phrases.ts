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
  const byKey = new Map([...phrases].map((phrase) => [keyOf(phrase), phrase]));
  if (byKey.size === 0) return () => [];
  const longestFirst = [...byKey.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: as, index: start }) => {
      const phrase = byKey.get(keyOf(as));
      return phrase === undefined || (isName(phrase) && as !== phrase) ? [] : [{ phrase, as, start }];
    });
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
