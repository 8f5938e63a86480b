import type { LocalVariation } from '../engine/local/model.ts';
import type { Translator } from '../i18n/translator.ts';

/** What a gemeente says of a line of a plan, in one text: with its page, and what may have changed since. */
export function lineInWords(
  { text, url, unverified }: LocalVariation,
  t: Translator,
  address: (url: string) => string = (page) => page,
): string {
  return [text, url && address(url), unverified && `${t('card.unverified')} ${unverified}`].filter(Boolean).join(' ');
}
