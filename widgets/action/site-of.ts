/** Name of the site that an address is on, as people call it. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
