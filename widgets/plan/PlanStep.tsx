/** One step: who acts, what, by when, why it is there, and where to go. */
import { BodyMark } from '../body/BodyMark.tsx';
import { Heading } from '../card/Heading.tsx';
import { inWords } from '../engine/plan/in-words.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { TermContext } from '../term/term-words.ts';
import { DayField } from './DayField.tsx';
import { doorOf } from './door.ts';
import type { NumberedStep } from './lanes.ts';
import type { PlanData } from './plan-data.ts';
import { StepDays } from './StepDays.tsx';
import { StepSources } from './StepSources.tsx';
import type { PlanTalk } from './use-plan.ts';

export interface StepProps {
  readonly data: PlanData;
  readonly talk: PlanTalk;
  readonly t: Translator;
  readonly context: TermContext;
  readonly level: number;
}

export function PlanStep({ numbered, ...props }: StepProps & { readonly numbered: NumberedStep }) {
  const { planned, number } = numbered;
  const { talk, t, context, level } = props;
  const { step, because, state } = planned;
  const lang = contentLanguage(t);
  return (
    <li class={`step step-${planned.who} step-is-${state}`} value={number} id={`stap-${step.id}`}>
      <span class="step-number" aria-hidden="true">
        {number}
      </span>
      <Who {...props} numbered={numbered} />
      <Heading level={level} class="step-title">
        <span lang={lang}>{step.title}</span>
      </Heading>
      <StepDays planned={planned} context={context} />
      {(step.text || step.when?.text) && (
        <p class="step-text" lang={lang}>
          {[step.text, step.when?.text].filter(Boolean).join(' ')}
        </p>
      )}
      {because.length > 0 && (
        <p class="step-because">
          <span>{t('plan.because')}</span>{' '}
          <span lang={lang}>{because.map(({ clause }) => clause).join(' en dat ')}.</span>
        </p>
      )}
      {step.ifNothing && (
        <p class="step-nothing">
          <span class="step-label">{t(step.who === 'automatic' ? 'plan.ifNotBySelf' : 'plan.ifNothing')}</span>{' '}
          <span lang={lang}>{step.ifNothing}</span>
        </p>
      )}
      <StepDoor {...props} numbered={numbered} />
      {step.dated && (
        <div class="needs-script no-print">
          <DayField
            id={`dag-${step.id}`}
            label={step.dated}
            lang={lang}
            day={talk.filled.days[step.id]}
            button={t('plan.count')}
            t={t}
            onDay={(day) => talk.setDay(step.id, day)}
          />
        </div>
      )}
      <StepSources planned={planned} context={context} />
      <p class="tick needs-script">
        <input
          type="checkbox"
          id={`klaar-${step.id}`}
          checked={state === 'done'}
          onChange={(event) => talk.tick(step.id, event.currentTarget.checked)}
        />
        <label for={`klaar-${step.id}`}>
          {t(step.who === 'automatic' ? 'plan.happened' : 'plan.done')}{' '}
          <span class="visually-hidden" lang={lang}>
            {step.title}
          </span>
        </label>
      </p>
    </li>
  );
}

/** Who acts, and on what condition that is not decided yet. */
function Who({ numbered: { planned }, data, t }: StepProps & { readonly numbered: NumberedStep }) {
  const { step, who, open } = planned;
  const conditions = [open && `${inWords(open, data.event.asks)}.`, step.condition].filter(
    (each) => each !== undefined,
  );
  return (
    <p class="step-who">
      <span>{t(who === 'automatic' && conditions.length > 0 ? 'plan.automaticIf' : `situation.${who}`)}</span>{' '}
      {conditions.map((condition) => (
        <span lang={contentLanguage(t)} key={condition}>
          {condition}{' '}
        </span>
      ))}
    </p>
  );
}

function StepDoor({ numbered: { planned }, data, t }: StepProps & { readonly numbered: NumberedStep }) {
  const door = doorOf(planned.step, data);
  if (!door) return null;
  const organisation = data.organisations[door.body.organisation ?? ''];
  return (
    <p class="step-body">
      {organisation ? <BodyMark organisation={organisation} /> : <span class="mark mark-none" aria-hidden="true" />}
      <span>
        <a href={door.href} lang={contentLanguage(t)}>
          {door.title}
        </a>
        {door.body.name !== door.title && (
          <bdi class="step-name" {...(organisation && noTranslate)}>
            {door.body.name}
          </bdi>
        )}
      </span>
    </p>
  );
}
