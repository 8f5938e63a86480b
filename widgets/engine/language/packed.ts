import { unpackSynonyms } from '../search/synonym-list.ts';
import { makeGlosses } from './glosses.ts';
import type { Language } from './language.ts';

/** A language in the form in which it travels to the browser. */
export interface PackedLanguage {
  readonly notice: string;
  readonly script?: string;
  /** Folded words, with a space between them. */
  readonly signs: string;
  /** Folded phrases and the Dutch words that they mean, packed by `synonym-list.ts`. */
  readonly words: string;
}

export function unpackLanguage([id, { notice, script, signs, words }]: readonly [string, PackedLanguage]): Language {
  return {
    id,
    notice,
    ...(script && { script }),
    signs: new Set(signs.split(' ')),
    glosses: makeGlosses(unpackSynonyms(words)),
  };
}
