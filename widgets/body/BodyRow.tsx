/** One possible door in a list: what it is about, and which body stands behind it. */
import type { PublicOrganisation } from '../engine/graph/model.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { BodyMark } from './BodyMark.tsx';

interface Props {
  readonly href: string;
  readonly title: string;
  /** Absent when a link leads to several bodies or to none. */
  readonly organisation?: PublicOrganisation | undefined;
  /** Stands in for the name of the body, such as `Stappenplan` or `Uw bank`. */
  readonly who?: string | undefined;
  /** Why the reader may want this one. */
  readonly because?: string | undefined;
  /** Of title, body and reason, where the page is in another language. */
  readonly lang?: string | undefined;
}

export function BodyRow({ href, title, organisation, who, because, lang }: Props) {
  const name = who ?? organisation?.name;
  return (
    <li class="row">
      {organisation ? <BodyMark organisation={organisation} /> : <span class="mark mark-none" aria-hidden="true" />}
      <a class="row-link" href={href} lang={lang}>
        {title}
      </a>
      {name && (
        <p class="row-body">
          <bdi {...(organisation && noTranslate)} lang={lang}>
            {name}
          </bdi>
        </p>
      )}
      {because && (
        <p class="row-because" lang={lang}>
          {because}
        </p>
      )}
    </li>
  );
}
