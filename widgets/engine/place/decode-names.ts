import { lines, nth, positions } from './columns.ts';
import type { PlacesFile } from './file.ts';
import type { Gemeente, NamedPlace, NameKind } from './model.ts';
import { nameKey } from './name-key.ts';

/** All names by their key; of the names with one key those of gemeenten first, then towns. */
export function decodeNames(file: PlacesFile, gemeenten: readonly Gemeente[]): Map<string, NamedPlace[]> {
  const names = new Map<string, NamedPlace[]>();
  const add = (written: string, named: NamedPlace) => {
    const key = nameKey(written);
    const known = names.get(key);
    if (known === undefined) names.set(key, [named]);
    else if (!known.some(({ kind, gemeente }) => kind === named.kind && gemeente === named.gemeente)) known.push(named);
  };
  for (const gemeente of gemeenten) {
    const named = (written: string) => add(written, { name: gemeente.name, kind: 'gemeente', gemeente: gemeente.id });
    named(gemeente.name);
    if (gemeente.officialName) named(gemeente.officialName);
    // "Bergen (NH)" is called Bergen by who lives there; which Bergen is asked.
    if (gemeente.name.includes('(')) named(gemeente.name.replace(/ \(.*\)$/, ''));
  }
  lines(file.gemeenten.towns).forEach((towns, at) => {
    const { id } = nth(gemeenten, at);
    for (const name of towns === '' ? [] : towns.split(';')) add(name, { name, kind: 'town', gemeente: id });
  });
  addOthers(file.aliases, 'alias');
  addOthers(file.former, 'former');
  return names;

  function addOthers(column: string, kind: NameKind): void {
    for (const line of lines(column)) {
      const [name = '', at] = line.split(';');
      for (const position of positions(at)) add(name, { name, kind, gemeente: nth(gemeenten, position).id });
    }
  }
}
