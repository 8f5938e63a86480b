import { card as cardEn, code as codeEn, sheet as sheetEn } from '../../content/ui/en.json';
import { card, code, sheet } from '../../content/ui/nl.json';

/** The words of the second screen. */
export const shownMessages = {
  nl: { card, code, sheet },
  en: { card: cardEn, code: codeEn, sheet: sheetEn },
};
