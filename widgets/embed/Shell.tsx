/** The field, the place, and an empty room for the answer. */

import { QueryForm } from '../ask/QueryForm.tsx';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { PlaceLine } from './PlaceLine.tsx';

interface Props {
  readonly t: Translator;
  readonly links: Links;
  readonly gemeente?: string | undefined;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Left to right in every host, because the languages of the loket are. */
export function Shell({ t, links, gemeente, query, onQuery }: Props) {
  return (
    <div class="loket" lang={t.language} dir="ltr">
      <QueryForm t={t} query={query} onQuery={onQuery} />
      <div class="place">
        <PlaceLine t={t} links={links} gemeente={gemeente} />
        <div class="place-form" />
      </div>
      <p class="visually-hidden" role="status" />
      <div class="answer" />
      <p class="foot">
        <a href={links.home}>{t('widget.by')}</a>
      </p>
    </div>
  );
}
