/**
 * The answer card: who must act, why, and what to do now. Drawn at build on a service page
 * and in the browser by the ask view. One string per element, because browser translation
 * rewrites text nodes and would otherwise leave half of an older answer standing.
 */
import { BodyMark } from '../body/BodyMark.tsx';
import { instanceName } from '../body/instance.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage } from '../i18n/translator.ts';
import { Accounted } from './Accounted.tsx';
import { Also } from './Also.tsx';
import { CardActions } from './CardActions.tsx';
import { CardPlace } from './CardPlace.tsx';
import { Facts } from './Facts.tsx';
import { Heading } from './Heading.tsx';
import { LettersAbout } from './LettersAbout.tsx';
import type { CardProps } from './props.ts';

export function Card(props: CardProps) {
  const { referral, certainty, label, t, links, level, subject, local, complete = true } = props;
  const { service, organisation, instances } = referral;
  const lang = contentLanguage(t);
  const bodyLevel = subject && service ? level + 1 : level;
  const { register } = organisation;
  const only = register && instances.length === 1 ? instances[0] : undefined;
  return (
    <article class="card" data-register={local ? register : undefined}>
      {subject && service && (
        <Heading level={level} class="card-subject" focusable>
          <a href={links.service(service.id)} lang={lang}>
            {service.title}
          </a>
        </Heading>
      )}
      <p class="card-label">{label ?? t(certainty === 'certain' ? 'card.certain' : 'card.probable')}</p>
      <div class="card-main">
        <div class="card-body">
          <BodyMark organisation={organisation} />
          <Heading level={bodyLevel} class="card-name" focusable={subject && !service}>
            {register && !only ? (
              <span data-local-text={local ? 'name' : undefined}>{t(`card.your_${register}`)}</span>
            ) : (
              <bdi {...noTranslate} lang={lang}>
                {register && only ? instanceName(register, only.name) : organisation.name}
              </bdi>
            )}
          </Heading>
          {register && <CardPlace {...props} register={register} />}
        </div>
        <p class="card-because" lang={lang}>
          {service?.because ?? organisation.does}
        </p>
        <CardActions {...props} />
      </div>
      {complete && service && <Facts {...props} service={service} under={bodyLevel} />}
      {complete && service && <Also {...props} service={service} under={bodyLevel} />}
      {complete && service && <LettersAbout {...props} service={service} under={bodyLevel} />}
      {complete && <Accounted of={service ?? organisation} t={t} />}
      {props.children}
    </article>
  );
}
