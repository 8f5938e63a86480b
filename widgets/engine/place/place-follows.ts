/** Before a name these say that a place follows. */
export const PLACE_FOLLOWS: ReadonlySet<string> = new Set([
  'in',
  'te',
  'uit',
  'vanuit',
  'gemeente',
  'gem',
  'stad',
  'dorp',
  'woonplaats',
]);
