import type { Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import { type Content, inFiles, UPL_LEFT_OUT } from '../read.ts';
import type { UplProduct } from '../registers.ts';
import type { UplLeftOut } from '../schema.ts';

/**
 * Every product of the UPL that a citizen may ask for is either answered by a service or left
 * out for a reason that was written down, so that nothing is forgotten unseen.
 */
export function checkUpl(content: Content, upl: ReadonlyMap<string, UplProduct>): Mistake[] {
  if (upl.size === 0) return [];
  const answers = inFiles('services', content.services).flatMap(({ file, entry }) => [
    ...(entry.upl ? [{ file, field: 'upl', name: entry.upl }] : []),
    ...entry.alsoUpl.map((name) => ({ file, field: 'alsoUpl', name })),
  ]);
  const unknown = answers
    .filter(({ name }) => !upl.has(name))
    .map(({ file, field, name }) => ({
      file,
      field,
      cause: `"${name}" staat niet in de Uniforme Productnamenlijst`,
      remedy: 'Zoek de naam op in content/registers/upl.tsv, of haal het veld weg.',
    }));
  if (!content.uplLeftOut) return unknown;
  const answeredIn = new Map(answers.map(({ name, file }) => [name, file]));
  return [...unknown, ...checkLeftOut(content.uplLeftOut, answeredIn, upl)];
}

function checkLeftOut(
  { reasons, products }: UplLeftOut,
  answeredIn: ReadonlyMap<string, string>,
  upl: ReadonlyMap<string, UplProduct>,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const say = (field: string, cause: string, remedy: string) =>
    mistakes.push({ file: UPL_LEFT_OUT, field, cause, remedy });
  const first = new Map<string, string>();
  for (const [reason, names] of Object.entries(products)) {
    const field = `products.${reason}`;
    if (!(reason in reasons)) {
      say(
        field,
        `de reden "${reason}" is niet uitgelegd`,
        'Schrijf hem bij reasons, of kies een reden die daar staat.',
      );
    }
    for (const name of names) {
      const other = first.get(name);
      const service = answeredIn.get(name);
      if (!upl.has(name)) {
        const meant = nearest(name, upl.keys());
        say(
          field,
          `"${name}" staat niet in de Uniforme Productnamenlijst`,
          meant ? `Bedoelde u "${meant}"?` : 'Zoek de naam op in content/registers/upl.tsv, of haal hem weg.',
        );
      } else if (other !== undefined) {
        say(field, `"${name}" staat ook bij ${other}`, 'Kies één reden.');
      } else if (service !== undefined) {
        say(field, `"${name}" is weggelaten en staat toch in ${service}`, 'Haal hem hier weg, of daar.');
      }
      first.set(name, other ?? reason);
    }
  }
  for (const [name, { forCitizens }] of upl) {
    if (!forCitizens || answeredIn.has(name) || first.has(name)) continue;
    say(
      'products',
      `"${name}" staat bij geen dienst en is niet weggelaten`,
      'Zet hem bij een dienst in alsoUpl, of hier onder een reden.',
    );
  }
  return mistakes;
}
