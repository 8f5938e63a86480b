/** Spellings that sound alike, in the order in which they are made the same. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^(de|den|het|s|t) /gm, ''],
  [/sch(?=e?\b)|sh/g, 's'],
  [/ph|v/g, 'f'],
  [/[cg]h/g, 'g'],
  [/th|dt?\b/g, 't'],
  [/e[iy]/g, 'y'],
  [/ui/g, 'uy'],
  [/x/g, 'ks'],
  [/c(?=[eiy])|z/g, 's'],
  [/sk/g, 'sg'],
  [/c/g, 'k'],
  [/[ao]uw?/g, 'ou'],
  [/ /g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * What names sound like, each made of its `nameKey`: one text for Zutphen and zutfen, Cuijk and
 * kuik. All at once, since a long text is read faster than many short ones.
 */
export function sounds(keys: readonly string[]): string[] {
  return ALIKE.reduce((text, [spelling, same]) => text.replace(spelling, same), keys.join('\n')).split('\n');
}
