/** What `scripts/offline` fills in when it bundles the worker. */
declare const LOKET_VERSION: string;
declare const LOKET_PACKS: readonly import('../../widgets/offline/pack.ts').Pack[];
/** Addresses that are kept as soon as there is time for it. */
declare const LOKET_SOON: readonly string[];
/** Shown when even the offline page is gone: words per language. */
declare const LOKET_LAST_WORDS: Readonly<
  Record<'nl' | 'en', { readonly title: string; readonly text: string; readonly urgent: string }>
>;
