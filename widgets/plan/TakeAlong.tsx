/** To paper, to a calendar, to another device or person; and to keep here, or to wipe. */
import { useState } from 'preact/hooks';
import type { Translator } from '../i18n/translator.ts';
import { downloadCalendar } from './download-calendar.ts';
import { Loketcode, type LoketcodeParts, loketcodeOf } from './Loketcode.tsx';
import type { PlanData } from './plan-data.ts';
import { printPlan } from './print-plan.ts';
import type { PlanTalk } from './use-plan.ts';

interface Props {
  readonly data: PlanData;
  readonly talk: PlanTalk;
  readonly today: string;
  readonly t: Translator;
}

export function TakeAlong({ data, talk, today, t }: Props) {
  const { event } = data;
  const [code, setCode] = useState<LoketcodeParts>();
  const hasDays = talk.plan.steps.some(({ by, from, state }) => state !== 'done' && (by ?? from));
  return (
    <section class="section column needs-script" aria-labelledby="plan-meenemen">
      <h2 class="no-print" id="plan-meenemen">
        {t('plan.take')}
      </h2>
      <ul class="plan-take no-print">
        <Row button={t('plan.print')} onClick={() => void printPlan('plain')} />
        <Row button={t('plan.printLarge')} onClick={() => void printPlan('large')} />
        {hasDays && (
          <Row
            button={t('plan.calendar')}
            hint={t(event.sensitive ? 'plan.calendarSensitive' : 'plan.calendarHint')}
            onClick={() => downloadCalendar({ data, plan: talk.plan, eventDay: talk.filled.eventDay, today, t })}
          />
        )}
        {!hasDays && event.event && <li class="hint">{t('plan.calendarNeedsDay')}</li>}
        <Row
          button={t('plan.code')}
          hint={t('plan.codeHint')}
          onClick={() => setCode(loketcodeOf(event, talk.filled.answers))}
        />
      </ul>
      {/* Made of other answers than those of now, it would lead to another plan. */}
      {code && code.answers === talk.filled.answers && <Loketcode parts={code} sensitive={event.sensitive} t={t} />}
      <div class="plan-keep no-print">
        <p class="tick">
          <input
            type="checkbox"
            id="plan-bewaren"
            checked={talk.kept}
            aria-describedby="plan-bewaren-uitleg"
            onChange={(change) => talk.keep(change.currentTarget.checked)}
          />
          <label for="plan-bewaren">{t('plan.keep')}</label>
          <span class="hint" id="plan-bewaren-uitleg">
            {t(event.sensitive ? 'plan.keepSensitive' : 'plan.keepHint')}
          </span>
        </p>
        <button class="button button-quiet" type="button" onClick={talk.wipe} data-plan-wipe>
          {t('plan.wipe')}
        </button>
      </div>
    </section>
  );
}

function Row({
  button,
  hint,
  onClick,
}: {
  readonly button: string;
  readonly hint?: string;
  readonly onClick: () => void;
}) {
  return (
    <li>
      <button class="button button-quiet" type="button" onClick={onClick}>
        {button}
      </button>
      {hint && <p class="hint">{hint}</p>}
    </li>
  );
}
