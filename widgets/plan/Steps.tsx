/** The steps of a situation in order; what goes by itself looks different and says so. */
import { BodyMark } from '../body/BodyMark.tsx';
import type { Graph, LifeEvent, LifeEventStep } from '../engine/graph/model.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

interface Props {
  readonly lifeEvent: LifeEvent;
  readonly graph: Pick<Graph, 'organisations' | 'services' | 'elsewhere'>;
  readonly t: Translator;
  readonly links: Links;
}

export function Steps(props: Props) {
  return (
    <ol class="steps">
      {props.lifeEvent.steps.map((step) => (
        <Step key={`${props.lifeEvent.id}:${step.id}`} {...props} step={step} />
      ))}
    </ol>
  );
}

function Step({ step, t, ...rest }: Props & { readonly step: LifeEventStep }) {
  const lang = contentLanguage(t);
  return (
    <li class={`step step-${step.who}`}>
      <p class="step-who">
        <span>{t(`situation.${step.who}`)}</span> {step.condition && <span lang={lang}>{step.condition}</span>}
      </p>
      <p class="step-title" lang={lang}>
        {step.title}
      </p>
      {step.text && <p lang={lang}>{step.text}</p>}
      {step.when?.text && (
        <p class="step-when">
          <span>{t('situation.when')}:</span> <span lang={lang}>{step.when.text}</span>
        </p>
      )}
      <StepBody {...rest} t={t} step={step} />
    </li>
  );
}

/** Who acts in this step: the service's page if there is one, with the body behind it. */
function StepBody({ step, graph, t, links }: Props & { readonly step: LifeEventStep }) {
  const service = graph.services[step.service ?? ''];
  const organisation = graph.organisations[service?.competentAuthority.organisation ?? step.organisation ?? ''];
  const away = graph.elsewhere[step.elsewhere ?? ''];
  const href = service
    ? links.service(service.id)
    : organisation
      ? links.organisation(organisation.id)
      : away && links.elsewhere(away.id);
  if (!href) return null;
  return (
    <p class="step-body">
      {organisation && <BodyMark organisation={organisation} />}
      <span>
        <a href={href} lang={contentLanguage(t)}>
          {service?.title ?? organisation?.name ?? away?.title}
        </a>
        {service && organisation && (
          <bdi class="step-name" {...noTranslate}>
            {organisation.name}
          </bdi>
        )}
      </span>
    </p>
  );
}
