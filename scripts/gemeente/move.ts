import type { Gemeente } from '../../widgets/engine/place/model.ts';
import { mergedLayer, withGemeente } from '../content/local/edit.ts';
import { type Layers, WrongInput } from './layers.ts';

/**
 * Gives the layer of a gemeente that is no more to the one that took it in. Where both speak
 * of the same thing the new one's word stands. Nothing is lost: what was not taken over stays
 * in its file as a comment. Returns what was done, in Dutch. Throws `WrongInput`.
 */
export function moveLayer(
  layers: Layers,
  from: Gemeente,
  to: Gemeente,
  { early, today }: { readonly early: boolean; readonly today: string },
): string[] {
  const source = layers.read(from);
  if (from.id === to.id) throw new WrongInput('Noem twee verschillende gemeenten.');
  if (source === undefined) throw new WrongInput(`${from.name} heeft geen laag, dus er is niets te verhuizen.`);
  if (from.successor !== to.id)
    throw new WrongInput(
      `Volgens registers/names.yaml gaat ${from.name} niet op in ${to.name}. Zet de wijziging daar eerst bij changes.`,
    );
  if (!early && (from.validUntil ?? '9999') >= today)
    throw new WrongInput(
      `${from.name} bestaat nog tot en met ${from.validUntil}. Verhuis de laag daarna, of nu al met --early: dan blijft de oude laag staan.`,
    );
  if (layers.compiled.local.mistakes.some(({ file }) => [from, to].some((each) => file === `local/${each.slug}.yaml`)))
    throw new WrongInput('In een van beide lagen staat nog een fout. Herstel die eerst: npm run content.');

  const target = layers.read(to);
  const { text, conflicts } =
    target === undefined
      ? { text: withGemeente(source, to.id), conflicts: [] }
      : mergedLayer(target, source, from.slug);
  layers.write(to, text);
  if (!early) layers.remove(from);
  return [
    `${layers.path(to)} heeft nu de laag van ${from.name}.`,
    ...conflicts.map((field) => `Niet overgenomen, want ${to.name} had dit al: ${field}.`),
    early ? `${layers.path(from)} blijft staan tot ${from.name} niet meer bestaat.` : `${layers.path(from)} is weg.`,
    'Kijk na of wat er nu staat voor de hele gemeente geldt.',
  ];
}
