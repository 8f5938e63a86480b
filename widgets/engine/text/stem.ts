/**
 * Light stemmer for Dutch: brings together the forms that the Snowball stemmer keeps apart
 * (huis/huizen, verhuizen/verhuisd, scheiden/scheiding, rijbewijs/rijbewijzen). What it
 * returns is a key, not a word. Input is folded.
 *
 * Short words are left alone: they are mostly abbreviations (AOW, WW) or carry no ending.
 */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word) || !/^[a-z]+$/.test(word)) return word;
  const root = unify(withoutEnding(withoutParticiple(word)));
  // A key held down ("qqqq") is no word of one letter.
  return root.length < SHORTEST_ROOT ? word : root;
}

const SHORTEST_ROOT = 2;

const VOWEL = /[aeiouy]/;

/** gemeld → meld, gewerkt → werkt; gemeente and geboorte have another ending and stay. */
function withoutParticiple(word: string): string {
  return word.length >= 6 && /^ge(?=.*[aeiouy].*[^aeiou][dt]$)/.test(word) ? word.slice(2) : word;
}

function withoutEnding(word: string): string {
  for (const [ending, replacement, shortest] of ENDINGS) {
    if (!word.endsWith(ending) || (ending === 's' && !PLURAL_S.test(word))) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length >= shortest && VOWEL.test(rest)) return rest + replacement;
  }
  return word;
}

/** An s that makes a plural, unlike the one of huis, rijbewijs, gratis or proces. */
const PLURAL_S = /(?:[^aeiouysj]|[^aeiou][aeo])s$/;

/** Ending, what comes in its place, and the fewest letters that must stay. Longest first. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['heden', 'heid', 4],
  ['ingen', '', 4],
  ['eren', '', 4],
  ['etje', '', 4],
  ['tjes', '', 3],
  ['ende', '', 4],
  ['jes', '', 4],
  ['tje', '', 3],
  ['ing', '', 4],
  ['den', 'd', 4],
  ['ten', 't', 4],
  ['en', '', 3],
  ['je', '', 4],
  ['de', 'd', 4],
  ['te', 't', 4],
  ['es', '', 5],
  ['e', '', 4],
  ['s', '', 4],
];

/** Spelling that differs between forms of one word: doubled letters, v/f, z/s, dt. */
function unify(root: string): string {
  return root
    .replace(/(.)\1+/g, '$1')
    .replace(/dt$/, 'd')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([^aeiouy])t$/, (whole, before: string) => (root.length >= 5 ? before : whole))
    .replace(/([^aeiouyn])d$/, (whole, before: string) => (root.length >= 6 ? before : whole));
}
