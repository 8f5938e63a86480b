import { keyOf } from '../../../widgets/engine/loketcode/fingerprint.ts';
import { RANGE } from '../../../widgets/engine/loketcode/pack.ts';
import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';

/** Entries that no loketcode can name: a number that is too large, or an id that comes to the same as another. */
export function checkLoketcodes(content: Content): Mistake[] {
  const numbered = [
    ...inFiles('services', content.services),
    ...inFiles('life-events', content.lifeEvents),
    ...inFiles('letters', content.letters),
  ];
  const keyed = [
    inFiles('questions', content.questions),
    inFiles('organisations', content.organisations),
    inFiles('elsewhere', content.elsewhere),
    inFiles('emergencies', content.emergencies),
  ];
  return [
    ...numbered
      .filter(({ entry }) => entry.number >= RANGE.number)
      .map(({ file, entry }) => ({
        file,
        field: 'number',
        cause: `nummer ${entry.number} past niet in een loketcode`,
        remedy: `Kies een nummer onder ${RANGE.number}.`,
      })),
    ...keyed.flatMap((entries) => sameKey(entries)),
  ];
}

function sameKey(entries: readonly { readonly id: string; readonly file: string }[]): Mistake[] {
  const first = new Map<number, string>();
  return entries.flatMap(({ id, file }) => {
    const key = keyOf(id);
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined
      ? []
      : [
          {
            file,
            cause: `de loketcode van dit bestand is dezelfde als die van ${other}`,
            remedy: 'Geef dit bestand een andere naam.',
          },
        ];
  });
}
