/** Nothing fits: a person who can help, and the ways to look oneself. Never empty. */
import type { ComponentChildren } from 'preact';
import { contactActions } from '../action/contact-actions.ts';
import { resolveActions } from '../action/resolve.ts';
import { BodyMark } from '../body/BodyMark.tsx';
import { instanceName } from '../body/instance.ts';
import { Actions } from '../card/Actions.tsx';
import type { Graph, PublicOrganisation } from '../engine/graph/model.ts';
import type { Instance } from '../engine/route/step.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

interface Props {
  readonly organisation: PublicOrganisation;
  readonly instances: readonly Instance[];
  readonly mentioned?: ComponentChildren;
  readonly graph: Pick<Graph, 'organisations'>;
  readonly t: Translator;
  readonly links: Links;
}

export function NonePanel({ organisation, instances, mentioned, graph, t, links }: Props) {
  const { register } = organisation;
  const [only] = instances;
  const actions = contactActions(organisation, instances);
  const resolved = resolveActions(actions, { organisation, instances, organisations: graph.organisations, t, links });
  return (
    <section class="panel">
      <h2 class="asked-question" tabIndex={-1}>
        {t('ask.noneTitle')}
      </h2>
      <p>{t('ask.noneText')}</p>
      <div class="head-body">
        <BodyMark organisation={organisation} />
        <p class="fact-title">
          <bdi {...noTranslate} lang={contentLanguage(t)}>
            {register && only ? instanceName(register, only.name) : organisation.name}
          </bdi>
        </p>
      </div>
      <Actions actions={resolved} t={t} links={links} mentioned={mentioned} />
      <a class="action" href={links.az}>
        <span class="action-words">{t('nav.az')}</span>
      </a>
      <p class="quiet">{t('ask.noneTry')}</p>
    </section>
  );
}
