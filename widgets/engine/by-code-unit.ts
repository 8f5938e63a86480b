/**
 * Order of ids, paths and days, for `sort`: the same on every machine. `localeCompare` without a
 * language is not; names that people read are compared with theirs: `a.localeCompare(b, 'nl')`.
 */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
