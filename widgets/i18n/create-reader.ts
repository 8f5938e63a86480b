/** Reads i18next JSON v4 in the browser: nested keys, `{{name}}` and plural forms, no more. */
import type { Messages } from './key.ts';
import type { InterfaceLanguage, Translator, Values } from './translator.ts';

/** The same answers as `createTranslator`, from messages that were handed over. */
export function createReader(language: InterfaceLanguage, messages: Messages): Translator {
  const plural = new Intl.PluralRules(language);
  const read = (key: string, values: Values = {}): string => {
    const { count } = values;
    const forms = typeof count === 'number' ? [`${key}_${plural.select(count)}`, key] : [key];
    if (count === 0) forms.unshift(`${key}_zero`);
    const message = forms.map((form) => find(messages, form)).find((found) => found !== undefined);
    return (message ?? key).replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
  };
  return Object.assign(read, { language });
}

function find(messages: Messages, key: string): string | undefined {
  let found: Messages | string | undefined = messages;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  return typeof found === 'string' ? found : undefined;
}
