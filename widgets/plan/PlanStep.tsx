/** One step: who acts, what, by when, why it is there, and where to go. */
import { BodyMark } from '../body/BodyMark.tsx';
import { Heading } from '../card/Heading.tsx';
import { linesAt } from '../engine/local/local-plan.ts';
import { inWords } from '../engine/plan/in-words.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { TermContext } from '../term/term-words.ts';
import { becauseBeside, openBeside } from './beside.ts';
import { DayField } from './DayField.tsx';
import { doorOf } from './door.ts';
import { LocalLines } from './LocalLines.tsx';
import type { NumberedStep } from './lanes.ts';
import { PlanText } from './PlanText.tsx';
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
  const { beside, event, local } = props.data;
  const words = beside?.steps[step.id];
  return (
    <li class={`step step-${planned.who} step-is-${state}`} value={number} id={`stap-${step.id}`}>
      <span class="step-number" aria-hidden="true">
        {number}
      </span>
      <Who {...props} numbered={numbered} />
      <Heading level={level} class="step-title">
        <PlanText nl={step.title} other={words?.title} t={t} />
      </Heading>
      <StepDays planned={planned} context={context} />
      {(step.text || step.when?.text) && (
        <p class="step-text">
          <PlanText nl={together(step.text, step.when?.text)} other={words && together(words.text, words.when)} t={t} />
        </p>
      )}
      <LocalLines local={local} lines={linesAt(event, local, step.id)} t={t} />
      {because.length > 0 && (
        <p class="step-because">
          <span>{t('plan.because')}</span>{' '}
          <PlanText
            nl={`${because.map(({ clause }) => clause).join(' en dat ')}.`}
            other={becauseBeside(because, props.data)}
            t={t}
          />
        </p>
      )}
      {step.ifNothing && (
        <p class="step-nothing">
          <span class="step-label">{t(step.who === 'automatic' ? 'plan.ifNotBySelf' : 'plan.ifNothing')}</span>{' '}
          <PlanText nl={step.ifNothing} other={words?.ifNothing} t={t} />
        </p>
      )}
      <StepDoor {...props} numbered={numbered} />
      {step.dated && (
        <div class="needs-script no-print">
          <DayField
            id={`dag-${step.id}`}
            label={<PlanText nl={step.dated} other={words?.dated} t={t} />}
            day={talk.filled.days[step.id]}
            button={t('plan.count')}
            quiet
            t={t}
            onDay={(day) => talk.setDay(step.id, day)}
          />
        </div>
      )}
      <StepSources planned={planned} beside={words?.unverified} context={context} />
      <p class="tick needs-script">
        <input
          type="checkbox"
          id={`klaar-${step.id}`}
          checked={state === 'done'}
          onChange={(event) => talk.tick(step.id, event.currentTarget.checked)}
        />
        <label for={`klaar-${step.id}`}>
          {t(step.who === 'automatic' ? 'plan.happened' : 'plan.done')}{' '}
          <span class="visually-hidden" lang={words ? undefined : contentLanguage(t)}>
            {words?.title ?? step.title}
          </span>
        </label>
      </p>
    </li>
  );
}

/** Who acts, and on what condition that is not decided yet. */
function Who({ numbered: { planned }, data, t }: StepProps & { readonly numbered: NumberedStep }) {
  const { step, who, open } = planned;
  const conditions = [
    open && { nl: `${inWords(open, data.event.asks)}.`, other: openBeside(open, data) },
    step.condition && { nl: step.condition, other: data.beside?.steps[step.id]?.condition },
  ].filter((each) => typeof each === 'object');
  return (
    <p class="step-who">
      <span>{t(who === 'automatic' && conditions.length > 0 ? 'plan.automaticIf' : `situation.${who}`)}</span>{' '}
      {conditions.map((condition) => (
        <span key={condition.nl}>
          <PlanText {...condition} t={t} />{' '}
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
        <a href={door.href}>
          <PlanText nl={door.title} other={door.beside} t={t} />
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

/** One text of sentences that may be absent. */
function together(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' ');
}
