/**
 * Licences of which a work under EUPL-1.2 may be made or distributed. They ask for no more
 * than attribution, or hold for their own files alone (MPL, LGPL as a library).
 * The compatibility list in the EUPL's appendix is about the other direction.
 */
const TAKEN = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-2.1-or-later',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Only for what measures and tests, and is in no way part of what is distributed. */
const TAKEN_FOR_TOOLS = new Set([...TAKEN, 'MPL-1.1']);

/** Whether a package under this SPDX expression may be used. What is not understood may not. */
export function isAllowed(expression: string, tool: boolean): boolean {
  const taken = tool ? TAKEN_FOR_TOOLS : TAKEN;
  const words = expression.replaceAll(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
  const result = either();
  return result && words.length === 0;

  function either(): boolean {
    let allowed = all();
    // Both sides are read, also when the first one decides.
    while (words[0] === 'OR') allowed = words.shift() !== undefined && (all() || allowed);
    return allowed;
  }

  function all(): boolean {
    let allowed = one();
    while (words[0] === 'AND') allowed = words.shift() !== undefined && one() && allowed;
    return allowed;
  }

  function one(): boolean {
    const word = words.shift() ?? '';
    if (word !== '(') return taken.has(word);
    const allowed = either();
    return words.shift() === ')' && allowed;
  }
}
