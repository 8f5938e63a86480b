/** The loketcode of an answer: one quiet line, to be read out at a counter or over the phone. */
import { inGroups } from '../engine/loketcode/code.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';

interface Props {
  readonly code: string;
  readonly t: Translator;
}

export function CodeLine({ code, t }: Props) {
  return (
    <p class="loketcode">
      <span>{t('code.name')}</span>{' '}
      <bdi class="loketcode-code" {...noTranslate} key={code}>
        {inGroups(code)}
      </bdi>{' '}
      <span class="quiet">{t('code.use')}</span>
    </p>
  );
}
