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

/**
 * A day in words: `2 november 2026`, `November 2, 2026`. Written out here, since the browser's own
 * `Intl.DateTimeFormat` takes 40 ms to make, on a slow phone four times that, with the first
 * answer under way.
 */
export function day({ language }: Translator, date: string): string {
  const [year = '', month = '', number = ''] = date.split('-');
  const [name, inMonth] = [MONTHS[language][Number(month) - 1] ?? '', Number(number)];
  return language === 'nl' ? `${inMonth} ${name} ${year}` : `${name} ${inMonth}, ${year}`;
}

const MONTHS: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
