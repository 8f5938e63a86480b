/** Where the text comes from, and whether anyone laid it beside that source. Never a made-up date. */

import { siteOf } from '../action/site-of.ts';
import type { Checked, Reference } from '../engine/graph/model.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, day, type Translator } from '../i18n/translator.ts';

interface Accountable {
  readonly sources: readonly Reference[];
  readonly legalResource?: readonly Reference[];
  readonly checked?: Checked;
  readonly unverified?: string;
}

interface Props {
  readonly of: Accountable;
  /** What is not verified, in the language of the interface. */
  readonly beside?: string | undefined;
  readonly t: Translator;
}

export function Accounted({ of, beside, t }: Props) {
  const { sources, legalResource = [], checked, unverified } = of;
  return (
    <footer class="accounted">
      {unverified && (
        <p class="unverified">
          <strong>{t('card.unverified')}</strong> {beside && <span>{beside}</span>}{' '}
          <span class={beside && 'beside'} lang={contentLanguage(t)}>
            {unverified}
          </span>
        </p>
      )}
      <References title={t('card.sources')} references={sources} t={t} />
      <References title={t('card.law')} references={legalResource} t={t} />
      {checked ? <CheckedLine checked={checked} t={t} /> : <p>{t('card.unchecked')}</p>}
    </footer>
  );
}

function References({
  title,
  references,
  t,
}: {
  readonly title: string;
  readonly references: readonly Reference[];
  readonly t: Translator;
}) {
  return (
    <>
      {references.map((reference) => (
        <p key={reference.url}>
          <span>{title}:</span>{' '}
          <a href={reference.url} lang={contentLanguage(t)}>
            {reference.title}
          </a>
        </p>
      ))}
    </>
  );
}

function CheckedLine({ checked, t }: { readonly checked: Checked; readonly t: Translator }) {
  return (
    <p>
      <span>{t('card.checkedOn')}</span> <time dateTime={checked.on}>{day(t, checked.on)}</time>{' '}
      <span>{t('card.checkedAgainst')}</span>{' '}
      {checked.against.map((url, index) => (
        <>
          {index > 0 && ', '}
          <a key={url} href={url}>
            <bdi {...noTranslate}>{siteOf(url)}</bdi>
          </a>
        </>
      ))}
    </p>
  );
}
