import type { Located } from '../engine/loketcode/locate.ts';
import type { Links } from './links.ts';

/** The page of what a loketcode leads to. */
export function pageOfLocated({ kind, id }: Located, links: Links): string {
  return links[kind](id);
}
