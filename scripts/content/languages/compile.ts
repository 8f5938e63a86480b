import type { PackedLanguage } from '../../../widgets/engine/language/packed.ts';
import { packSynonyms } from '../../../widgets/engine/search/synonym-list.ts';
import { tokenise } from '../../../widgets/engine/text/fold.ts';
import type { SourceLanguage } from '../schema.ts';

/** A language as it travels to the browser. */
export function compileLanguage({ notice, script, signs, words }: SourceLanguage): PackedLanguage {
  return {
    notice,
    ...(script && { script }),
    signs: signs.flatMap(foldedWords).join(' '),
    words: packSynonyms(
      Object.entries(words).map(([phrase, dutch]) => [foldedWords(phrase).join(' '), foldedWords(dutch)] as const),
    ),
  };
}

function foldedWords(text: string): string[] {
  return tokenise(text).map(({ word }) => word);
}
