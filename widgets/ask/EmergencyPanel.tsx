/** Help that cannot wait: whom to call stands before everything else. */
import type { Emergency } from '../engine/graph/model.ts';
import { contentLanguage } from '../i18n/translator.ts';
import { PanelActions, type PanelProps } from './PanelActions.tsx';

interface Props extends PanelProps {
  readonly emergency: Emergency;
  /** Whether to say that it cannot wait; a page of emergencies says so once. */
  readonly label?: boolean;
}

export function EmergencyPanel({ emergency, label = true, ...props }: Props) {
  const { t } = props;
  const lang = contentLanguage(t);
  return (
    <section class={label ? 'panel panel-emergency' : 'panel'} id={emergency.id}>
      {label && <p class="panel-label">{t('ask.emergencyLabel')}</p>}
      <h2 class="panel-name" tabIndex={-1} lang={lang}>
        {emergency.title}
      </h2>
      <p lang={lang}>{emergency.say}</p>
      <PanelActions actions={emergency.actions} {...props} />
      <p class="quiet" lang={lang}>
        {emergency.who}
      </p>
    </section>
  );
}
