import { parseSign, SignError } from '../../../widgets/engine/rank/signs.ts';
import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';

/** Rules of an emergency that would match everything, or use a group that is not there. */
export function checkEmergencies(content: Content): Mistake[] {
  return inFiles('emergencies', content.emergencies).flatMap(({ file, entry }) =>
    Object.entries(entry.signs).flatMap(([language, rules]) =>
      rules.flatMap((rule, index): Mistake[] => {
        try {
          parseSign(rule, entry.groups);
          return [];
        } catch (error) {
          if (!(error instanceof SignError)) throw error;
          return [
            {
              file,
              field: `signs.${language}.${index}`,
              cause: `"${rule}" is geen teken van nood`,
              remedy: 'Noem minstens één woord dat moet voorkomen, en gebruik alleen groepen die onder groups staan.',
            },
          ];
        }
      }),
    ),
  );
}
