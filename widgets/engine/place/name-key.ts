import { fold } from '../text/fold.ts';

/**
 * One key for all ways to write the name of a place: without capitals, accents and
 * punctuation; `ij` as `y`, `st.` as `sint`, `a/d` and `aan den` as `aan de`. Empty when the
 * text has no letters or digits.
 */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/\ba\/d\b/g, 'aan de')
    .replace(/\bo\/d\b/g, 'op de')
    .replaceAll("'", ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b(aan|op|in) den\b/g, '$1 de')
    .replace(/\bst\b/g, 'sint')
    .replaceAll('ij', 'y');
}
