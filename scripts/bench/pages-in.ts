import { readdirSync } from 'node:fs';

/** How many pages a built site has. */
export function pagesIn(dist: string): number {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}
