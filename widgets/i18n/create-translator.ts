/**
 * Messages at build time and in Node, by i18next. The browser uses `createReader`, which a
 * test holds to the same results: i18next itself is 16 kB and the ask page may have 35.
 */
import i18next from 'i18next';
import en from '../../content/ui/en.json' with { type: 'json' };
import nl from '../../content/ui/nl.json' with { type: 'json' };
import type { Messages, Namespace } from './key.ts';
import type { InterfaceLanguage, Translator } from './translator.ts';

const files: Readonly<Record<InterfaceLanguage, Messages>> = { nl, en };

const instance = i18next.createInstance();
// Preact and Astro escape what they print; escaping here too would show `&amp;` to readers.
instance.init({
  resources: { nl: { translation: nl }, en: { translation: en } },
  lng: 'nl',
  initAsync: false,
  interpolation: { escapeValue: false },
});

const translators: Readonly<Record<InterfaceLanguage, Translator>> = { nl: inLanguage('nl'), en: inLanguage('en') };

/** The interface in one language. A message that does not exist comes back as its key. */
export function createTranslator(language: InterfaceLanguage): Translator {
  return translators[language];
}

function inLanguage(language: InterfaceLanguage): Translator {
  const fixed = instance.getFixedT(language);
  // Thousands of pages say the same words, and i18next looks each up as if it were the first time.
  const said = new Map<string, string>();
  const say = (key: string): string => {
    const known = said.get(key) ?? fixed(key);
    said.set(key, known);
    return known;
  };
  const t = (key: string, values?: object) => (values ? fixed(key, { ...values }) : say(key));
  return Object.assign(t, { language }) as Translator;
}

/** The messages of some namespaces only, for an island that reads them in the browser. */
export function messagesOf(language: InterfaceLanguage, namespaces: readonly Namespace[]): Messages {
  return Object.fromEntries(namespaces.map((name) => [name, files[language][name] ?? {}]));
}
