/** Not a matter of government, but nobody leaves with nothing: who does help, and why. */
import { Accounted } from '../card/Accounted.tsx';
import type { Elsewhere } from '../engine/graph/model.ts';
import { contentLanguage } from '../i18n/translator.ts';
import { PanelActions, type PanelProps } from './PanelActions.tsx';

interface Props extends PanelProps {
  readonly elsewhere: Elsewhere;
}

export function ElsewherePanel({ elsewhere, ...props }: Props) {
  const { t } = props;
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
      <PanelActions actions={elsewhere.actions} {...props} />
      <Accounted of={elsewhere} t={t} />
    </section>
  );
}
