/** The words that say why, for who asks it; those of the other language are never fetched. */
import type { Messages } from './key.ts';
import type { InterfaceLanguage } from './translator.ts';

export const whyMessages: Readonly<Record<InterfaceLanguage, () => Promise<Messages>>> = {
  nl: async () => (await import('./why-messages.nl.ts')).messages,
  en: async () => (await import('./why-messages.en.ts')).messages,
};
