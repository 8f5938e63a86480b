import { fold } from '../../widgets/engine/text/fold.ts';
import { TOWN } from './correction.ts';

/** Gives a town its right spelling, whatever the capitals and accents it came with. */
export type Spell = (town: string) => string | undefined;

/**
 * Spellings as in `known` (GeoNames), which has the accents and small words that the register
 * of organisations lost: `Goenga` is Goënga, `Bergen Op Zoom` is Bergen op Zoom.
 */
export function spelling(known: Iterable<string>): Spell {
  const spelled = new Map<string, string>();
  for (const name of known) spelled.set(fold(name), name);
  return (town) => spelled.get(fold(town));
}

const QUALIFIER = / (?:GN|FR|DR|OV|GLD|UT|NH|ZH|NB|LB)$| Gem\.? .+$/;

/**
 * The name of a woonplaats without what sets it apart from its namesakes: `Haren GN` and
 * `Haren NB` are both Haren; the gemeente that comes with it says which is meant.
 */
export function townName(name: string, spell: Spell): string {
  const bare = TOWN[name] ?? name.replace(QUALIFIER, '');
  const small = bare.replace(/^'T /, "'t ").replace(/ (Op|In|Van|Ter|Den|'T) /g, (word) => word.toLowerCase());
  return spell(bare) ?? small.replace(/^Ij/, 'IJ');
}
