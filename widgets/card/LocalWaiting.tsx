/**
 * What waits for the reader's place on a page that is drawn at build: the words of an action
 * without its address, and the ways to say or see which body it is. `fillLocal` fills it.
 */
import { ActionNotes } from '../action/ActionLink.tsx';
import { ChannelIcon } from '../action/ChannelIcon.tsx';
import { listOf } from '../body/instance.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage } from '../i18n/translator.ts';
import type { WaitingProps } from './Waiting.tsx';

export function LocalWaiting(props: WaitingProps) {
  const choice = props.offers && <Choice {...props} />;
  const action = <EmptyAction {...props} />;
  return props.look === 'button' ? [choice, action] : [action, choice];
}

/** The interface's own words, such as "Bel", say nothing before it is known whom; those of an editor do. */
function EmptyAction({ action, look, t }: WaitingProps) {
  const { channel, register, labelIsContent } = action;
  return (
    <div
      data-local-action={channel}
      data-of={register}
      data-labelled={labelIsContent || undefined}
      data-look={look}
      hidden={!labelIsContent}
    >
      {/* biome-ignore lint/a11y/useValidAnchor: the address comes when the reader's gemeente is known; until then this is text. */}
      <a class="action">
        <ChannelIcon channel={channel} />
        <span class="action-words">
          <span lang={labelIsContent ? contentLanguage(t) : undefined}>{action.label}</span>{' '}
          <bdi class="action-value" {...noTranslate} />
        </span>
      </a>
      <ActionNotes action={action} t={t} />
    </div>
  );
}

function Choice({ action: { register }, look, t, links }: WaitingProps) {
  return (
    <>
      <div data-local="unknown" data-of={register}>
        <a class={look === 'button' ? 'button' : 'action'} href={listOf(register, links)} data-choose-place>
          {t(`card.choose_${register}`)}
        </a>
        {look === 'button' && <p class="action-note">{t('card.chooseWhy')}</p>}
      </div>
      <div data-local="several" data-of={register} hidden>
        <p>{t('card.several')}</p>
        <ul class="card-instances" data-local-list data-of={register} />
      </div>
    </>
  );
}
