import type { Mistake } from '../mistake.ts';
import { phraseFinder } from '../phrases.ts';
import type { ResidentText } from '../resident-texts.ts';

/** What may follow a word that the text itself explains: "leges (kosten)", "leges, dat is wat u betaalt". */
const EXPLAINED = /^(?:\s*\(|,? (?:dat|dit) (?:is|zijn|betekent|heet)(?!\p{L})|: )/u;
/** What may come before it: "kosten (leges)", "dat heet leges". */
const EXPLAINING = /(?:\(|(?:heet|heten|noemen we|noemt men)(?: dat| dit| ook)?(?: een| de| het)? )$/u;

/**
 * Warns of words of a list that neither the glossary explains nor any text of the same file.
 * `explained` are the words of the glossary.
 */
export function officialWords(
  texts: readonly ResidentText[],
  words: readonly string[],
  explained: readonly string[],
): Mistake[] {
  const keyOf = (word: string) => word.toLowerCase();
  const inGlossary = new Set(explained.map(keyOf));
  // All together, so that a longer term of the glossary hides a word of the list inside it.
  const find = phraseFinder([...words, ...explained]);
  const found = texts.flatMap((text) =>
    find(text.text)
      .filter(({ phrase }) => !inGlossary.has(keyOf(phrase)))
      .map(({ phrase, as, start }) => ({ ...text, phrase, as, explained: isExplained(text.text, start, as) })),
  );
  const inFile = new Set(found.filter(({ explained }) => explained).map(({ file, phrase }) => `${file} ${phrase}`));
  return found
    .filter(({ file, phrase }) => !inFile.has(`${file} ${phrase}`))
    .map(({ file, field, as }) => ({
      file,
      field,
      cause: `"${as}" is een woord dat weinig mensen kennen`,
      remedy: 'Gebruik een gewoon woord, leg het hier uit, of zet het in glossary.yaml.',
    }));
}

function isExplained(text: string, start: number, as: string): boolean {
  return EXPLAINED.test(text.slice(start + as.length)) || EXPLAINING.test(text.slice(0, start));
}
