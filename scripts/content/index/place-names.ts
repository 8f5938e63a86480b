import { nameKey } from '../../../widgets/engine/place/name-key.ts';
import { NEVER, ORDINARY, SHORT_BUT_CLEAR } from '../../../widgets/engine/place/ordinary-words.ts';
import { PLACE_FOLLOWS } from '../../../widgets/engine/place/place-follows.ts';
import { tokenise } from '../../../widgets/engine/text/fold.ts';
import type { Registers } from '../registers/model.ts';

/** Names of places, sorted, in the form in which the engine finds them in a query. */
export interface WrittenPlaceNames {
  readonly clear: readonly string[];
  readonly unclear: readonly string[];
  readonly before: readonly string[];
}

/** Shorter ones are abbreviations and the like. */
const SHORTEST_CLEAR = 4;

/**
 * Names of gemeenten, of what is called so besides, and of towns. Unclear are those that are
 * ordinary words, and towns that are called as a word of the content (`isKnown`): Slochteren
 * stands for what happened there.
 */
export function placeNames(
  { gemeenten, aliases, former, towns }: Registers,
  isKnown: (word: string) => boolean,
): WrittenPlaceNames {
  const known = new Map<string, boolean>();
  const add = (name: string, isTown: boolean) => {
    const key = nameKey(name);
    if (NEVER.has(key)) return;
    const words = tokenise(name).map(({ word }) => word);
    const [only = ''] = words;
    const isWord = words.length === 1 && isTown && isKnown(only);
    const isShort = key.length < SHORTEST_CLEAR && !SHORT_BUT_CLEAR.has(key);
    const clear = !isWord && !isShort && !ORDINARY.has(key);
    for (const written of spellings(words)) known.set(written, clear || (known.get(written) ?? false));
  };
  for (const { name, officialName } of gemeenten) {
    add(name, false);
    if (officialName) add(officialName, false);
    // "Bergen (NH)" is called Bergen by who lives there.
    if (name.includes('(')) add(name.replace(/ \(.*\)$/, ''), false);
  }
  for (const { name } of [...aliases, ...former]) add(name, false);
  for (const { name } of towns) add(name, true);
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    clear: sorted.flatMap(([name, clear]) => (clear ? name : [])),
    unclear: sorted.flatMap(([name, clear]) => (clear ? [] : name)),
    before: [...PLACE_FOLLOWS],
  };
}

/** All ways to write a name: Krimpen a/d IJssel, St. Annaparochie. */
function spellings(words: readonly string[]): string[] {
  const name = words.join(' ');
  const short = name.replace(/ aan den? /, ' a d ');
  const long = name.replace(/ (aan|op|in) de /, ' $1 den ');
  const other = name.replace(/ (aan|op|in) den /, ' $1 de ');
  const written = [name, short, long, other];
  return [...new Set([...written, ...written.map((each) => each.replace(/\bsint\b/, 'st'))])];
}
