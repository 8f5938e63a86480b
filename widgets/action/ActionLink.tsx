/** One thing to do: as the button of the card, or as a quiet row below it. */
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import { ChannelIcon } from './ChannelIcon.tsx';
import type { Resolved } from './resolve.ts';

interface Props {
  readonly action: Resolved;
  readonly t: Translator;
  readonly look: 'button' | 'row';
}

export function ActionLink({ action, t, look }: Props) {
  const href = action.kind === 'link' ? action.href : undefined;
  const lang = action.labelIsContent ? contentLanguage(t) : undefined;
  const isButton = href && look === 'button';
  const words = (
    <>
      {!isButton && <ChannelIcon channel={action.channel} />}
      <span class="action-words">
        <span lang={lang}>{action.label}</span>{' '}
        {action.value && (
          <bdi class="action-value" {...noTranslate}>
            {action.value}
          </bdi>
        )}
      </span>
    </>
  );
  return (
    <>
      {href ? (
        <a class={isButton ? 'button' : 'action'} href={href}>
          {words}
        </a>
      ) : (
        <p class="action">{words}</p>
      )}
      <ActionNotes action={action} t={t} />
    </>
  );
}

/** What is needed to log in, and what else to know before pressing; the alarm number in it can be dialled. */
export function ActionNotes({ action, t }: { readonly action: Resolved; readonly t: Translator }) {
  return (
    <>
      {action.login && (
        <p class="action-note">
          <span>{t('card.login')}</span> <bdi {...noTranslate}>{action.login}</bdi>
        </p>
      )}
      {action.note && (
        <p class="action-note" lang={contentLanguage(t)}>
          {action.note
            .split(/\b(112)\b/)
            .map((part) => (part === '112' ? <a href="tel:112">112</a> : <span>{part}</span>))}
        </p>
      )}
    </>
  );
}
