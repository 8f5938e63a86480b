/** A situation for which several bodies are needed: what it is, and the way to all its steps. */
import type { LifeEventLink } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

interface Props {
  readonly lifeEvent: LifeEventLink;
  readonly t: Translator;
  readonly links: Links;
}

export function PlanPanel({ lifeEvent, t, links }: Props) {
  const lang = contentLanguage(t);
  return (
    <section class="panel">
      <div>
        <p class="panel-label">{t('ask.planLabel')}</p>
        <h2 class="panel-name" tabIndex={-1} lang={lang}>
          {lifeEvent.title}
        </h2>
      </div>
      {lifeEvent.summary && <p lang={lang}>{lifeEvent.summary}</p>}
      <p>
        <a class="button" href={links.lifeEvent(lifeEvent.id)}>
          {t('ask.steps')}
        </a>
      </p>
    </section>
  );
}
