/**
 * Digits and capitals without 0 and O, 1, I and L: they look or sound alike. What is left are
 * 31 characters, and 31 is a prime, so that the values 0 to 30 form a field in which errors
 * can be found by division (see `check.ts`).
 */
export const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Number of characters, and the number that values are counted modulo. */
export const SIZE = ALPHABET.length;

/** Value of a character, in either case; undefined for one that no loketcode holds. */
export function valueIn(character: string): number | undefined {
  const value = ALPHABET.indexOf(character.toUpperCase());
  return character.length === 1 && value >= 0 ? value : undefined;
}

/** The character of a value from 0 to 30. */
export function characterOf(value: number): string {
  return ALPHABET.charAt(value);
}

/** Characters that stand for a figure, 2 to 9, are the first ones of the alphabet. */
export const FIGURES = 8;
