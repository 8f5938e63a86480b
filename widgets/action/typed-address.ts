/** An address on the web as people read and type it: without what a browser fills in by itself. */
export function typedAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/$/g, '');
}
