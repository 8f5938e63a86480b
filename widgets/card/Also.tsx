import { BodyMark } from '../body/BodyMark.tsx';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage } from '../i18n/translator.ts';
import { Heading } from './Heading.tsx';
import type { CardPartProps } from './props.ts';

/** Who else has a part in the matter, and which part: two bodies are a common cause of the wrong door. */
export function Also({ service, graph, t, links, under }: CardPartProps) {
  const { alsoCompetent } = service;
  if (alsoCompetent.length === 0) return null;
  const lang = contentLanguage(t);
  return (
    <section class="also">
      <Heading level={under + 1} class="fact-title">
        {t('card.also')}
      </Heading>
      <ul class="rows">
        {alsoCompetent.map(({ organisation: id, does }) => {
          const organisation = graph.organisations[id];
          return (
            organisation && (
              <li class="row" key={id}>
                <BodyMark organisation={organisation} />
                <a class="row-link" href={links.organisation(id)}>
                  <bdi {...noTranslate} lang={lang}>
                    {organisation.name}
                  </bdi>
                </a>
                <p class="row-because" lang={lang}>
                  {does}
                </p>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
