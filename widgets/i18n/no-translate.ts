/**
 * Keeps browser translation off a name or a number: `<bdi {...noTranslate}>`. Preact writes an
 * attribute at build but sets a property in the browser, where the text `no` would be truthy
 * and mean the opposite; https://html.spec.whatwg.org/#the-translate-attribute
 */
export const noTranslate: { readonly translate: boolean } =
  // Preact's types know the property only; as an attribute it is the word.
  typeof document === 'undefined' ? ({ translate: 'no' } as unknown as { translate: boolean }) : { translate: false };
