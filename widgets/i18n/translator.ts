import type { Key } from './key.ts';

/** Languages the interface itself is written in; the content is Dutch in each of them. */
export const interfaceLanguages = ['nl', 'en'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Values for the `{{name}}` parts of a message; `count` also picks its plural form. */
export type Values = Readonly<Record<string, string | number>>;

export interface Translator {
  (key: Key, values?: Values): string;
  readonly language: InterfaceLanguage;
}

/** Language to mark Dutch content with; absent where the page is Dutch already. */
export function contentLanguage(t: Translator): 'nl' | undefined {
  return t.language === 'nl' ? undefined : 'nl';
}

/** A day in words: `2 november 2026`. */
export function day({ language }: Translator, date: string): string {
  const writer = days.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  days.set(language, writer);
  return writer.format(new Date(date));
}

/** By language: making one takes longer than all that it will write. */
const days = new Map<InterfaceLanguage, Intl.DateTimeFormat>();
