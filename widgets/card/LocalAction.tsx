/** An action of the reader's own body, drawn empty and hidden until `fillLocal` knows which that is. */
import { ActionNotes } from '../action/ActionLink.tsx';
import { ChannelIcon } from '../action/ChannelIcon.tsx';
import type { Resolved } from '../action/resolve.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';

interface Props {
  readonly action: Extract<Resolved, { readonly kind: 'choose' }>;
  readonly t: Translator;
  readonly look: 'button' | 'row';
}

export function LocalAction({ action, t, look }: Props) {
  return (
    <div data-local-action={action.channel} data-labelled={action.labelIsContent || undefined} hidden>
      {/* biome-ignore lint/a11y/useValidAnchor: the address comes when the reader's gemeente is known; until then this is hidden. */}
      <a class={look === 'button' ? 'button' : 'action'}>
        {look === 'row' && <ChannelIcon channel={action.channel} />}
        <span class="action-words">
          <span lang={action.labelIsContent ? contentLanguage(t) : undefined}>{action.label}</span>{' '}
          <bdi class="action-value" {...noTranslate} />
        </span>
      </a>
      <ActionNotes action={action} t={t} />
    </div>
  );
}
