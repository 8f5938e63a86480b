/**
 * Whether a response holds what its digest says: `sha256-` and the digest in base64, as in an
 * `integrity` attribute, or the hexadecimal characters that a fingerprint has of it.
 */
export async function isIntact(response: Response, expected: string): Promise<boolean> {
  try {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
    const fingerprint = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return fingerprint.startsWith(expected) || `sha256-${btoa(String.fromCharCode(...digest))}` === expected;
  } catch {
    // A body that cannot be read is as good as gone.
    return false;
  }
}
