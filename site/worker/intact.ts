/** Whether a response holds what its digest says: `sha256-` and the digest in base64, as in an `integrity` attribute. */
export async function isIntact(response: Response, integrity: string): Promise<boolean> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === integrity;
  } catch {
    // A body that cannot be read is as good as gone.
    return false;
  }
}
