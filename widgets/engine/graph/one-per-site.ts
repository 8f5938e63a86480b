/** Several pages of one site read as one source: of each site the first address. */
export function onePerSite(urls: readonly string[]): readonly string[] {
  const sites = new Map<string, string>();
  for (const url of urls) if (!sites.has(siteOf(url))) sites.set(siteOf(url), url);
  return [...sites.values()];
}

/** Name of the site that an address is on. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
