import { createHash } from 'node:crypto';

/** SHA-256 in base64, as an `integrity` attribute has it. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

/** Ten hexadecimal characters that change with the content: enough to tell builds apart. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
