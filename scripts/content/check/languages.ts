import { tokenise } from '../../../widgets/engine/text/fold.ts';
import { stem } from '../../../widgets/engine/text/stem.ts';
import { indexables } from '../index/indexables.ts';
import type { Mistake } from '../mistake.ts';
import type { Content } from '../read.ts';

/** Longest phrase that is looked for, in words. */
const LONGEST = 4;

/** Words of other languages that lead nowhere, or that nobody would type. */
export function checkLanguages(content: Content): Mistake[] {
  const known = wordsOf(content);
  return Object.entries(content.languages).flatMap(([id, { words }]) => {
    const file = `languages/${id}.yaml`;
    return Object.entries(words).flatMap(([phrase, dutch]): Mistake[] => {
      const field = `words.${phrase}`;
      const length = tokenise(phrase).length;
      if (length === 0 || length > LONGEST)
        return [{ file, field, cause: `dit zijn ${length} woorden`, remedy: `Schrijf 1 tot ${LONGEST} woorden.` }];
      const strange = tokenise(dutch).find(({ word }) => !known.has(stem(word)));
      if (!strange) return [];
      return [
        {
          file,
          field,
          cause: `"${strange.word}" staat in geen enkele tekst van het loket`,
          remedy: 'Kies een woord dat in titels, woorden of voorbeeldvragen van diensten staat.',
        },
      ];
    });
  });
}

/** Stems of all words by which entries are called and asked, and that the vocabulary knows. */
function wordsOf(content: Content): ReadonlySet<string> {
  const { abbreviations, synonyms } = content.vocabulary;
  const texts = [
    ...indexables(content).flatMap(({ title, words, summary, questions }) => [title, ...words, summary, ...questions]),
    ...Object.keys(abbreviations),
    ...Object.keys(synonyms),
  ];
  const words = new Set(texts.flatMap((text) => tokenise(text).map(({ word }) => word)));
  return new Set([...words].map(stem));
}
