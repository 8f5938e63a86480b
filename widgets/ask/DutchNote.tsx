import type { Language } from '../engine/language/language.ts';
import type { Translator } from '../i18n/translator.ts';

interface Props {
  /** In which the reader asked; absent when that was Dutch. */
  readonly language?: Language | undefined;
  readonly t: Translator;
}

/** Says that the answer is Dutch, in the language of who asked or of the page. Nothing to who reads Dutch. */
export function DutchNote({ language, t }: Props) {
  if (language && language.id !== t.language)
    return (
      <p class="dutch-note" lang={language.id} dir="auto">
        {language.notice}
      </p>
    );
  return t.language === 'nl' ? null : <p class="dutch-note">{t('card.contentIsDutch')}</p>;
}
