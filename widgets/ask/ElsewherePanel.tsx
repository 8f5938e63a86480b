/** Not a matter of government, but nobody leaves with nothing: who does help, and why. */
import { Accounted } from '../card/Accounted.tsx';
import type { Elsewhere, Graph } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { PanelActions } from './PanelActions.tsx';

interface Props {
  readonly elsewhere: Elsewhere;
  readonly graph: Pick<Graph, 'organisations'>;
  readonly t: Translator;
  readonly links: Links;
}

export function ElsewherePanel({ elsewhere, graph, t, links }: Props) {
  const lang = contentLanguage(t);
  return (
    <section class="panel">
      <div>
        <p class="panel-label">{t('ask.elsewhereLabel')}</p>
        <h2 class="panel-name" tabIndex={-1} lang={lang}>
          {elsewhere.who}
        </h2>
      </div>
      {elsewhere.because && <p lang={lang}>{elsewhere.because}</p>}
      <PanelActions actions={elsewhere.actions} graph={graph} t={t} links={links} />
      <Accounted of={elsewhere} t={t} />
    </section>
  );
}
