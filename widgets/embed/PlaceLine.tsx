import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

interface Props {
  readonly t: Translator;
  readonly links: Links;
  /** Absent while no place is known. */
  readonly gemeente?: string | undefined;
}

/** "Uw gemeente: Utrecht wijzig". The link opens the form for another place; without it, the list. */
export function PlaceLine({ t, links, gemeente }: Props) {
  return (
    <p class="place-line">
      {gemeente && (
        <>
          <span>{t('place.current')}</span> <bdi {...noTranslate}>{gemeente}</bdi>
        </>
      )}{' '}
      <a href={links.gemeenten} data-choose-place>
        {t(gemeente ? 'place.change' : 'place.none')}
      </a>
    </p>
  );
}
