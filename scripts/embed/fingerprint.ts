import { createHash } from 'node:crypto';

/** Eight letters and digits that change with the text, for a file that may be kept for ever. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Value of an `integrity` attribute: https://www.w3.org/TR/SRI/ */
export function integrity(text: string, hash: 'sha256' | 'sha384' = 'sha384'): string {
  return `${hash}-${createHash(hash).update(text).digest('base64')}`;
}
