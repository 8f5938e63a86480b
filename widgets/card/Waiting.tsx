/** What a gemeente, waterschap … is to be asked for, while the place is unknown or does not decide which. */
import { ActionLink } from '../action/ActionLink.tsx';
import { listOf } from '../body/instance.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { WaitingProps } from './Actions.tsx';

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
