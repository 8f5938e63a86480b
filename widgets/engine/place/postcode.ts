/** What a text that starts as a postcode says; `letters` are capitals or none, `rest` is what stands behind it. */
export type PostcodeReading =
  | { readonly kind: 'postcode'; readonly digits: string; readonly letters: string; readonly rest: string }
  | { readonly kind: 'impossible'; readonly code: 'digits' | 'range' | 'letters' };

/**
 * Never issued: letters of organisations of the German occupation. Since 2005 all other
 * letters are in use, also F, I, O, Q, U and Y, which were left out before.
 * https://en.wikipedia.org/wiki/Postal_codes_in_the_Netherlands
 */
const NEVER = new Set(['sa', 'sd', 'ss']);

/** A postcode and no more, with blanks anywhere: `12 34 AB`. */
const LOOSE = /^\s*(?:nl[- ])?(?:\d\s*){4}(?:\p{L}\s*){0,2}$/iu;

/**
 * Reads `1234`, `1234AB`, `1234 ab`, `12 34 AB` and `1234 AB Plaats`. Undefined when the text
 * does not start with a digit, so that it may be a name. Names start with a digit too
 * (1e Exloërmond): ask for those first.
 */
export function readPostcode(text: string): PostcodeReading | undefined {
  const close = LOOSE.test(text) ? text.replace(/\s/g, '') : text;
  const [, digits, behind = ''] = /^\s*(?:nl[- ]?)?(\d+)(.*)$/is.exec(close) ?? [];
  if (digits === undefined) return undefined;
  if (digits.length !== 4) return { kind: 'impossible', code: 'digits' };
  if (digits < '1000') return { kind: 'impossible', code: 'range' };
  const [, letters = '', rest = ''] = /^[\s.-]*(\p{L}{1,2}(?![\p{L}'’]))?(.*)$/su.exec(behind) ?? [];
  if (letters.length === 1 || NEVER.has(letters.toLowerCase())) return { kind: 'impossible', code: 'letters' };
  return { kind: 'postcode', digits, letters: letters.toUpperCase(), rest: rest.trim() };
}
