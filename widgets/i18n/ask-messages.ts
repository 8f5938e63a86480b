/** The words of the ask page in one language; the other is never fetched. */
import type { Messages } from './key.ts';
import type { InterfaceLanguage } from './translator.ts';

export const askMessages: Readonly<Record<InterfaceLanguage, () => Promise<Messages>>> = {
  nl: async () => (await import('./ask-messages.nl.ts')).messages,
  en: async () => (await import('./ask-messages.en.ts')).messages,
};
