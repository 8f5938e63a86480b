/** Help that cannot wait: whom to call stands before everything else. */
import type { Emergency, Graph } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { PanelActions } from './PanelActions.tsx';

interface Props {
  readonly emergency: Emergency;
  readonly graph: Pick<Graph, 'organisations'>;
  readonly t: Translator;
  readonly links: Links;
  /** Whether to say that it cannot wait; a page of emergencies says so once. */
  readonly label?: boolean;
}

export function EmergencyPanel({ emergency, graph, t, links, label = true }: Props) {
  const lang = contentLanguage(t);
  return (
    <section class={label ? 'panel panel-emergency' : 'panel'} id={emergency.id}>
      {label && <p class="panel-label">{t('ask.emergencyLabel')}</p>}
      <h2 class="panel-name" tabIndex={-1} lang={lang}>
        {emergency.title}
      </h2>
      <p lang={lang}>{emergency.say}</p>
      <PanelActions actions={emergency.actions} graph={graph} t={t} links={links} />
      <p class="quiet" lang={lang}>
        {emergency.who}
      </p>
    </section>
  );
}
