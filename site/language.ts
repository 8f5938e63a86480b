import { createTranslator, messagesOf } from '../widgets/i18n/create-translator.ts';
import type { Messages } from '../widgets/i18n/key.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../widgets/i18n/translator.ts';
import { createLinks } from '../widgets/links/links.ts';

/**
 * Values of `[...lang]`: Dutch has no prefix in its addresses. A new list for each page,
 * because Astro keeps a page's own notes on the list that it is given.
 */
export function languagePaths() {
  return interfaceLanguages.map((language) => ({ params: { lang: language === 'nl' ? undefined : language } }));
}

/** Paths of a page per language and entry. */
export function pathsFor<T>(
  entries: Iterable<T>,
  slug: (entry: T) => string,
): { params: { lang: string | undefined; slug: string }; props: { entry: T } }[] {
  return [...entries].flatMap((entry) =>
    languagePaths().map(({ params }) => ({ params: { ...params, slug: slug(entry) }, props: { entry } })),
  );
}

/** What every page needs to speak its language. */
export function speak(lang: string | undefined) {
  const language: InterfaceLanguage = lang === 'en' ? 'en' : 'nl';
  const other: InterfaceLanguage = language === 'nl' ? 'en' : 'nl';
  const t = createTranslator(language);
  return { language, other, t, links: createLinks(language), content: language === 'nl' ? undefined : ('nl' as const) };
}

/** Messages with which a page shows what a gemeente adds, as JSON. */
export function localWords(language: InterfaceLanguage): string {
  const { local, card } = messagesOf(language, ['local', 'card']);
  const { cost, term, checkedOn, unchecked, unverified } = card as Messages;
  return JSON.stringify({ local, card: { cost, term, checkedOn, unchecked, unverified } });
}
