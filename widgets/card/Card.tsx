/**
 * The answer card: who must act, why, and what to do now. Drawn at build on a service page
 * and in the browser by the ask view. One string per element, because browser translation
 * rewrites text nodes and would otherwise leave half of an older answer standing.
 */
import { BodyMark } from '../body/BodyMark.tsx';
import { bodyName } from '../body/instance.ts';
import type { PublicService } from '../engine/graph/model.ts';
import type { Referral } from '../engine/route/step.ts';
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
  const { referral, certainty, label, t, links, level, subject, local, localSection, complete = true } = props;
  const { own, organisation, instances } = referral;
  const service = referral.service ?? referral.own;
  const offer = referral.local?.offer;
  const lang = contentLanguage(t);
  const bodyLevel = subject && service ? level + 1 : level;
  const { register } = organisation;
  const only = register && instances.length === 1 ? instances[0] : undefined;
  const href = own && only ? `${links.gemeente(only.slug)}#${own.id}` : links.service(service?.id ?? '');
  return (
    <article class="card" {...local?.card(props)}>
      {subject && service && (
        <Heading level={level} class="card-subject" focusable>
          <a href={href} lang={lang}>
            {service.title}
          </a>
        </Heading>
      )}
      <p class="card-label" {...local?.text('label')}>
        {label ?? t(certainty === 'certain' ? 'card.certain' : 'card.probable')}
      </p>
      <div class="card-main">
        <div class="card-body">
          <BodyMark organisation={organisation} />
          <Heading level={bodyLevel} class="card-name" focusable={subject && !service}>
            {register && !only ? (
              <span {...local?.text('name')}>{t(`card.your_${register}`)}</span>
            ) : (
              <bdi {...noTranslate} lang={lang}>
                {register && only ? bodyName(register, only.name, offer) : organisation.name}
              </bdi>
            )}
          </Heading>
          {register && <CardPlace {...props} register={register} />}
        </div>
        <p class="card-because" lang={lang} {...local?.text('because')}>
          {(offer && offer.kind !== 'yes' && offer.because) || (service?.because ?? organisation.does)}
        </p>
        <CardActions {...props} />
      </div>
      {complete && localSection?.(bodyLevel)}
      {local && <local.Room {...props} under={bodyLevel} />}
      {complete && service && <Facts {...props} service={withoutLocal(service, referral)} under={bodyLevel} />}
      {complete && service && <Also {...props} service={service} under={bodyLevel} />}
      {complete && service && <LettersAbout {...props} service={service} under={bodyLevel} />}
      {complete && <Accounted of={service ?? organisation} t={t} />}
      {props.children}
    </article>
  );
}

/** What the gemeente itself states stands with the gemeente, and not once more among what holds everywhere. */
function withoutLocal(service: PublicService, { own, local }: Referral): PublicService {
  const { cost, term, ...rest } = service;
  const offer = local?.offer;
  const [ownCost, ownTerm] = own ? [true, true] : [offer?.cost, offer?.term];
  return { ...rest, ...(cost && !ownCost && { cost }), ...(term && !ownTerm && { term }) };
}
