import type { Located } from '../engine/loketcode/locate.ts';
import type { Links } from './links.ts';

/** The page of what a loketcode leads to. `gemeente` is the slug of the gemeente in the code. */
export function pageOfLocated(to: Located, links: Links, gemeente = ''): string {
  return to.kind === 'own' ? `${links.gemeente(gemeente)}#${to.id}` : links[to.kind](to.id);
}
