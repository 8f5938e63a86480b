/** What a gemeente, waterschap … is to be asked for, while the place is unknown or does not decide which. */
import type { ComponentChildren } from 'preact';
import { ActionLink } from '../action/ActionLink.tsx';
import type { Resolved } from '../action/resolve.ts';
import { listOf } from '../body/instance.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

export type Look = 'button' | 'row';

export interface WaitingProps {
  readonly action: Extract<Resolved, { readonly kind: 'choose' }>;
  /** Whether the way to say which place stands here as well: once for each kind of body. */
  readonly offers: boolean;
  readonly look: Look;
  /** Ways to a place that the reader named already. */
  readonly mentioned?: ComponentChildren;
  readonly t: Translator;
  readonly links: Links;
}

/** Draws what waits for the reader's place. */
export type WaitingView = (props: WaitingProps) => ComponentChildren;

export function Waiting({ action, offers, look, mentioned, t, links }: WaitingProps) {
  const { register, instances } = action;
  // The interface's own words, such as "Bel", say nothing before it is known whom.
  const words = action.labelIsContent && <ActionLink action={action} t={t} look="row" />;
  const named = look === 'button' && mentioned;
  const note = look === 'button' && <p class="action-note">{t('card.chooseWhy')}</p>;
  const style = named ? 'link-button' : look === 'button' ? 'button' : 'action';
  const choice =
    offers &&
    (instances.length > 1 ? (
      <>
        <p>{t('card.several')}</p>
        <ul class="card-instances">
          {instances.map((instance) => (
            <li key={instance.id}>
              <button class="choice" type="button" data-waterschap={instance.id}>
                <bdi {...noTranslate}>{instance.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </>
    ) : (
      <>
        {named}
        {named && note}
        <a class={style} href={listOf(register, links)} data-choose-place>
          {t(`card.choose_${register}`)}
        </a>
        {!named && note}
      </>
    ));
  return look === 'button' ? [choice, words] : [words, choice];
}
