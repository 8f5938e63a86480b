import { tokenise } from '../../../widgets/engine/text/fold.ts';
import { stem } from '../../../widgets/engine/text/stem.ts';

/** What the rest of the vocabulary and the content say; all in folded words. */
export interface Said {
  /** Words and phrases that the editors gave synonyms themselves; they go before. */
  readonly said: ReadonlySet<string>;
  /** Words of the content. */
  readonly known: ReadonlySet<string>;
  /** Words that say little or nothing. */
  readonly dull: ReadonlySet<string>;
}

/** Longest phrase that a question is searched for, in words. */
const LONGEST_NAME = 4;

/**
 * Synonyms that abbreviations bring along. One that the content does not use leads to the
 * words of what it stands for, if the content uses them all: half a name misleads. To one that
 * it does use leads its written-out name, unless the content has all the words of that anyway.
 */
export function abbreviationSynonyms(
  abbreviations: Readonly<Record<string, string>>,
  { said, known, dull }: Said,
): [phrase: string, words: readonly string[]][] {
  const roots = new Set([...known].map(stem));
  return Object.entries(abbreviations).flatMap(([abbreviation, name]): [string, readonly string[]][] => {
    const words = tokenise(name).map(({ word }) => word);
    const telling = words.filter((word) => word !== abbreviation && !dull.has(word));
    const isUsed = telling.length > 0 && telling.every((word) => roots.has(stem(word)));
    // Nothing to add, or nothing to lead to.
    if (known.has(abbreviation) === isUsed) return [];
    if (!isUsed && words.length > LONGEST_NAME) return [];
    const [phrase, meanings] = isUsed ? [abbreviation, telling] : [words.join(' '), [abbreviation]];
    return said.has(phrase) ? [] : [[phrase, meanings]];
  });
}
