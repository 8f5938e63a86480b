/** Names that a page and the service worker have in common. */

/** Caches that are ours begin so; the version of the build follows. */
export const CACHE_PREFIX = 'loket-';

/** Packs of pages and what else follows the first visit, of every version. */
export const PACK_CACHE = `${CACHE_PREFIX}pages`;

/** What a page asks of the service worker, with a port for the answer. */
export type Ask =
  | { readonly kind: 'packs' }
  /** The page is at rest: what did not fit in the first visit can be fetched. */
  | { readonly kind: 'rest' }
  /** Everything is about to be removed: what is being kept has to end first. */
  | { readonly kind: 'forget' }
  /** Whether all these addresses belong to the version that is kept. */
  | { readonly kind: 'belongs'; readonly addresses: readonly string[] };
