/** The questions that make the plan fit: one at a time, each may be skipped, each can be changed. */
import type { PlanQuestion } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import { longDay } from '../term/term-words.ts';
import { DayField } from './DayField.tsx';
import { PlanText } from './PlanText.tsx';
import type { PlanData } from './plan-data.ts';
import { DAY_QUESTION, type PlanTalk } from './use-plan.ts';

interface Props {
  readonly data: PlanData;
  readonly talk: PlanTalk;
  readonly t: Translator;
}

export function PlanQuestions({ data, talk, t }: Props) {
  const { asking, outdated } = talk;
  const ask = data.event.asks.find(({ id }) => id === asking);
  return (
    <section class="plan-questions panel needs-script no-print" aria-labelledby="plan-vragen">
      <div>
        <h2 class="panel-label" id="plan-vragen">
          {t('plan.fit')}
        </h2>
        <p class="hint">{t('plan.fitHint')}</p>
      </div>
      {outdated && <p class="notice">{t('plan.outdated')}</p>}
      {asking === DAY_QUESTION && <AskedDay data={data} talk={talk} t={t} />}
      {ask && <Asked key={ask.id} ask={ask} data={data} talk={talk} t={t} />}
      {asking === undefined && (
        <p class="asked-question" tabIndex={-1} data-plan-question key="fits">
          {t('plan.fits')}
        </p>
      )}
      <SaidSoFar data={data} talk={talk} t={t} />
    </section>
  );
}

function AskedDay({ data: { event, beside }, talk, t }: Props) {
  return (
    <div class="asked" key={DAY_QUESTION}>
      <h3 class="asked-question" id="gebeurtenis-vraag" tabIndex={-1} data-plan-question>
        <PlanText nl={event.event?.label ?? ''} other={beside?.event?.label} t={t} />
      </h3>
      <DayField
        id="gebeurtenis"
        day={talk.filled.eventDay}
        button={t('plan.showDays')}
        t={t}
        onDay={talk.setEventDay}
      />
      <Skip question={DAY_QUESTION} talk={talk} t={t} />
    </div>
  );
}

function Asked({ ask, data: { beside }, talk, t }: Props & { readonly ask: PlanQuestion }) {
  const words = beside?.asks[ask.id];
  return (
    <div class="asked">
      <h3 class="asked-question" tabIndex={-1} data-plan-question>
        <PlanText nl={ask.text} other={words?.text} t={t} />
      </h3>
      {ask.help && (
        <p class="hint">
          <PlanText nl={ask.help} other={words?.help} t={t} />
        </p>
      )}
      <ul class="asked-answers">
        {ask.answers.map(({ id, text }) => (
          <li key={`${ask.id}:${id}`}>
            <button class="choice" type="button" onClick={() => talk.answer(ask.id, id)}>
              <span>
                <PlanText nl={text} other={words?.answers[id]?.text} t={t} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Skip question={ask.id} talk={talk} t={t} />
    </div>
  );
}

function Skip({ question, talk, t }: Pick<Props, 'talk' | 't'> & { readonly question: string }) {
  return (
    <button class="link-button plan-skip" type="button" onClick={() => talk.skip(question)}>
      {t('plan.skip')}
    </button>
  );
}

/** Every question that was answered, with its answer, and a way to another one. */
function SaidSoFar({ data: { event, beside }, talk, t }: Props) {
  const { answers, eventDay } = talk.filled;
  const lang = beside ? undefined : contentLanguage(t);
  const said = [
    ...(eventDay
      ? [
          {
            id: DAY_QUESTION,
            question: beside?.event?.label ?? event.event?.label ?? '',
            answer: longDay(t, eventDay),
            own: true,
          },
        ]
      : []),
    ...event.asks.flatMap(({ id, text, answers: known }) => {
      const answer = known.find((each) => each.id === answers[id]);
      const words = beside?.asks[id];
      return answer
        ? [{ id, question: words?.text ?? text, answer: words?.answers[answer.id]?.text ?? answer.text, own: false }]
        : [];
    }),
  ].filter(({ id }) => id !== talk.asking);
  if (said.length === 0) return null;
  return (
    <div class="plan-said">
      <h3 class="plan-said-title">{t('plan.said')}</h3>
      <ul>
        {said.map(({ id, question, answer, own }) => (
          <li key={`${id}:${answer}`}>
            <span class="quiet" id={`gezegd-${id}`} lang={lang}>
              {question}
            </span>{' '}
            <strong lang={own ? undefined : lang}>{answer}</strong>{' '}
            <button class="link-button" type="button" aria-describedby={`gezegd-${id}`} onClick={() => talk.change(id)}>
              {t('plan.change')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
