/** What a machine is set to that a build must not depend on. */
export type Surroundings = Readonly<Record<'LANG' | 'LC_ALL' | 'TZ', string>>;

/**
 * Two machines that differ in all of it: Estonian has its z after s and writes numbers in its own
 * way; on Kiritimati it is another day than here for most of the day.
 */
export const SURROUNDINGS: readonly [Surroundings, Surroundings] = [
  { LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8', TZ: 'Europe/Amsterdam' },
  { LANG: 'et_EE.UTF-8', LC_ALL: 'et_EE.UTF-8', TZ: 'Pacific/Kiritimati' },
];
