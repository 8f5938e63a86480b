/** The steps as one time line or as a lane per body; what is overdue stands on top of both. */
import { useState } from 'preact/hooks';
import { BodyMark } from '../body/BodyMark.tsx';
import { noTranslate } from '../i18n/no-translate.ts';
import { contentLanguage } from '../i18n/translator.ts';
import { lanesOf, type NumberedStep } from './lanes.ts';
import { PlanStep, type StepProps } from './PlanStep.tsx';

type Props = Omit<StepProps, 'level' | 'context'>;
type View = 'time' | 'bodies';
const VIEWS: readonly View[] = ['time', 'bodies'];

export function PlanSteps(props: Props) {
  const { data, talk, t } = props;
  const [view, setView] = useState<View>('time');
  const steps = talk.plan.steps.map((planned, index) => ({ planned, number: index + 1 }));
  const context = {
    t,
    eventName: contentLanguage(t) ? data.beside?.event?.name : data.event.event?.name,
    numberOf: (id: string) => steps.find(({ planned }) => planned.step.id === id)?.number,
  };
  const past = steps.filter(({ planned }) => planned.state === 'overdue');
  const rest = steps.filter(({ planned }) => planned.state !== 'overdue');
  return (
    <section class="section" aria-labelledby="plan-stappen">
      <div class="plan-steps-head">
        <h2 id="plan-stappen">{t('situation.steps')}</h2>
        <fieldset class="plan-views needs-script no-print">
          <legend class="visually-hidden">{t('plan.view')}</legend>
          {VIEWS.map((each) => (
            <label key={each}>
              <input type="radio" name="weergave" checked={view === each} onChange={() => setView(each)} />
              <span>{t(`plan.view_${each}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {past.length > 0 && (
        <section class="plan-past" aria-labelledby="plan-voorbij">
          <h3 id="plan-voorbij">{t('plan.pastTitle')}</h3>
          <List {...props} context={context} steps={past} level={4} />
        </section>
      )}
      {view === 'time' ? (
        <List {...props} context={context} steps={rest} level={3} />
      ) : (
        <Lanes {...props} context={context} steps={rest} />
      )}
    </section>
  );
}

interface WithSteps {
  readonly steps: readonly NumberedStep[];
}

function List({ steps, ...props }: StepProps & WithSteps) {
  return (
    <ol class="steps">
      {steps.map((numbered) => (
        <PlanStep key={numbered.planned.step.id} {...props} numbered={numbered} />
      ))}
    </ol>
  );
}

function Lanes({ steps, ...props }: Omit<StepProps, 'level'> & WithSteps) {
  const { data, t } = props;
  return (
    <div class="lanes">
      {lanesOf(steps, data).map(({ body, steps: own }) => {
        const organisation = data.organisations[body?.organisation ?? ''];
        return (
          <section class="lane" key={body?.key ?? ''}>
            <h3 class="lane-title">
              {organisation && <BodyMark organisation={organisation} />}
              <bdi {...(organisation && noTranslate)} lang={body && contentLanguage(t)}>
                {body?.name ?? t('plan.atHome')}
              </bdi>
            </h3>
            <List {...props} steps={own} level={4} />
          </section>
        );
      })}
    </div>
  );
}
