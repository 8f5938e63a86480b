/** Finds what points at one person, so that it stays out of all that is copied, printed or kept. */

export type PersonalKind = 'bsn' | 'iban' | 'email' | 'phone';

/** A stretch of a text, from its first character to the one after its last. */
export interface PersonalData {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

const PATTERNS: readonly (readonly [kind: PersonalKind, pattern: RegExp, holds: (text: string) => boolean])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, () => true],
  ['iban', /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}\b/gi, isIban],
  ['phone', /(?<![\w+])(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]?\d){8}(?!\d)/g, isPersonalPhone],
  ['bsn', /(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)/g, isBsn],
];

/** In the order of the text, never two over the same characters: of those the surer one counts. */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  for (const [kind, pattern, holds] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const stretch = longestHolding(match[0], holds);
      const to = match.index + stretch.length;
      const overlaps = found.some((each) => match.index < each.to && each.from < to);
      if (stretch !== '' && !overlaps) found.push({ kind, from: match.index, to });
    }
  return found.sort((a, b) => a.from - b.from);
}

/** The text with three points for each of them. */
export function withoutPersonalData(text: string): string {
  return findPersonalData(text).reduceRight((rest, { from, to }) => `${rest.slice(0, from)}…${rest.slice(to)}`, text);
}

/** A pattern may take in a word too many behind an IBAN: words are left off until it holds. */
function longestHolding(text: string, holds: (text: string) => boolean): string {
  for (let end = text; end !== ''; end = end.includes(' ') ? end.slice(0, end.lastIndexOf(' ')) : '')
    if (holds(end)) return end;
  return '';
}

/**
 * Elfproef of a burgerservicenummer: the digits times 9 to 2, less the last one, add up to a
 * multiple of 11. One of eight digits has a 0 before it.
 * https://www.rvig.nl/bsn
 */
function isBsn(text: string): boolean {
  const digits = text.replace(/\D/g, '').padStart(9, '0');
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** ISO 13616: with the first four behind the rest and letters as 10 to 35, 1 is left after division by 97. */
function isIban(text: string): boolean {
  const iban = text.replace(/[ .-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) || (iban.startsWith('NL') && iban.length !== 18)) return false;
  const digits = [...`${iban.slice(4)}${iban.slice(0, 4)}`].map((each) => Number.parseInt(each, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Numbers for services, such as 0800 and 0900, are nobody's own. */
function isPersonalPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').replace(/^(?:00)?310?(?=\d{9}$)/, '0');
  return /^0\d{9}$/.test(digits) && !/^0(?:800|900|906|909)/.test(digits);
}
