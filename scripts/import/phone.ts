/**
 * A phone number as people dial it: `(0314) 36 93 69` becomes `0314 36 93 69`; `14 030`
 * stays. Undefined when it is not a Dutch number of 4 to 11 digits.
 */
export function phone(value: string): string | undefined {
  const dialled = value.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const digits = dialled.replaceAll(' ', '');
  return /^(0\d{7,10}|14\d{3,4})$/.test(digits) ? dialled : undefined;
}
