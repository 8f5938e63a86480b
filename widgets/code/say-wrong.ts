import type { CodeReading } from '../engine/loketcode/model.ts';
import type { Translator } from '../i18n/translator.ts';

/** Why a text is no loketcode, and which character it is where the check knows. Positions count from 1. */
export function sayWrong(reading: Extract<CodeReading, { readonly kind: 'wrong' }>, t: Translator): string {
  switch (reading.because) {
    case 'several':
      return t('code.wrong_several');
    case 'length':
      return t('code.wrong_length', { count: reading.code.length });
    case 'character':
      return t('code.wrong_character', { at: reading.at + 1, character: reading.code.charAt(reading.at) });
    case 'swap':
      return t('code.wrong_swap', { at: reading.at + 1, next: reading.at + 2 });
    case 'foreign':
      return t('code.wrong_foreign', { at: reading.at + 1, character: reading.code.charAt(reading.at) });
  }
}
