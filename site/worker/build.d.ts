/** What `scripts/offline` fills in when it bundles the worker. */
declare const LOKET_VERSION: string;
declare const LOKET_PACKS: readonly import('../../widgets/offline/pack.ts').Pack[];
/** Addresses that are kept as soon as there is time for it, in their order, with the fingerprint of each. */
declare const LOKET_SOON: Readonly<Record<string, string>>;
/** Shown when even the offline page is gone: words per language. */
declare const LOKET_LAST_WORDS: Readonly<
  Record<'nl' | 'en', { readonly title: string; readonly text: string; readonly urgent: string }>
>;
