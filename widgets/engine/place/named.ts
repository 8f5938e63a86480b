import { provincieName } from './candidate.ts';
import type { NamedPlace, Places } from './model.ts';
import { nameKey } from './name-key.ts';
import { NOT_A_TOWN } from './ordinary-words.ts';

/**
 * What people write behind a name to tell namesakes apart, without points, dashes and blanks;
 * one text a provincie, in the order of their codes from `pv20`.
 */
const SHORT_PROVINCIE = [
  'gn gr gron',
  'fr fri frl friesland',
  'dr dre',
  'o ov ovl',
  'fl flev',
  'gl gld gelderl',
  'ut utr',
  'nh nholl',
  'zh zholl',
  'ze zl zld zeel',
  'nb nbr nbrab br brab brabant',
  'l lb li limb',
];

/**
 * The places that a text names exactly, but for capitals, accents and the like; gemeenten
 * first. With `gemeente` before the name only gemeenten count, if there is one; with a
 * gemeente or provincie behind it (`Haren GN`, `Beek, Montferland`) only the places in it.
 */
export function namedPlaces(places: Places, text: string): readonly NamedPlace[] {
  const key = nameKey(text);
  const [, prefix, name = key] = /^(?:de )?(gemeente|gem) (.+)$/.exec(key) ?? [];
  const named = bare(places, name);
  if (prefix !== undefined) return bodies(named);
  return named.length > 0 ? named : qualified(places, name);
}

function bare(places: Places, key: string): readonly NamedPlace[] {
  return NOT_A_TOWN.has(key) ? [] : (places.names.get(key) ?? []);
}

/** Gemeenten of that name; else those that were; else all. */
function bodies(named: readonly NamedPlace[]): readonly NamedPlace[] {
  for (const kind of ['gemeente', 'former'] as const) {
    const found = named.filter((each) => each.kind === kind);
    if (found.length > 0) return found;
  }
  return named;
}

function qualified(places: Places, key: string): readonly NamedPlace[] {
  const words = key.split(' ');
  for (let at = words.length - 1; at > 0; at -= 1) {
    const named = places.names.get(words.slice(0, at).join(' '));
    if (named === undefined) continue;
    const within = words
      .slice(at)
      .join(' ')
      .replace(/^(in|bij|gem|gemeente|provincie) /, '');
    const found = named.filter(({ gemeente }) => lies(places, gemeente, within));
    if (found.length > 0) return found;
  }
  return [];
}

function lies(places: Places, id: string, within: string): boolean {
  const found = places.gemeenten.get(id);
  if (found === undefined) return false;
  const short = SHORT_PROVINCIE[Number(found.provincie.slice(2)) - 20]?.split(' ');
  if (short?.includes(within.replaceAll(' ', ''))) return true;
  if (nameKey(provincieName(places, found.provincie)) === within) return true;
  return (places.names.get(within) ?? []).some(({ kind, gemeente }) => kind !== 'town' && gemeente === id);
}
