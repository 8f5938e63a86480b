import { siteOf } from '../../widgets/action/site-of.ts';

/** Of each site the first address. */
export function onePerSite(urls: readonly string[]): string[] {
  const sites = new Map<string, string>();
  for (const url of urls) if (!sites.has(siteOf(url))) sites.set(siteOf(url), url);
  return [...sites.values()];
}
