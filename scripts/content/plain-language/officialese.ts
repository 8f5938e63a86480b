import type { Mistake } from '../mistake.ts';
import { phraseFinder } from '../phrases.ts';
import type { ResidentText } from '../resident-texts.ts';

/**
 * Warns of words that only offices use, with the word that everybody does. Names that the
 * glossary explains may hold one: "Verklaring Omtrent het Gedrag".
 */
export function officialese(
  texts: readonly ResidentText[],
  plainer: Readonly<Record<string, string>>,
  explained: readonly string[],
): Mistake[] {
  const find = phraseFinder([...explained, ...Object.keys(plainer)]);
  return texts.flatMap(({ file, field, text }) =>
    find(text).flatMap(({ phrase, as }) =>
      plainer[phrase] === undefined
        ? []
        : [{ file, field, cause: `"${as}" is ambtelijke taal`, remedy: `Schrijf liever: ${plainer[phrase]}.` }],
    ),
  );
}
