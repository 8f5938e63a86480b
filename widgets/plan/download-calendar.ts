import type { IsoDate } from '../engine/graph/model.ts';
import { linesAt } from '../engine/local/local-plan.ts';
import { type CalendarEntry, writeCalendar } from '../engine/plan/calendar.ts';
import type { Plan, PlannedStep } from '../engine/plan/plan.ts';
import type { Translator } from '../i18n/translator.ts';
import { lineInWords } from '../local/line-in-words.ts';
import { doorOf } from './door.ts';
import type { PlanData } from './plan-data.ts';

/** Days before each day of the plan. */
const REMINDERS = [7, 1];

interface Source {
  readonly data: PlanData;
  readonly plan: Plan;
  readonly eventDay: IsoDate | undefined;
  readonly today: IsoDate;
  readonly t: Translator;
}

/** Hands the reader a calendar file that was made here: nothing is asked of a server. */
export function downloadCalendar(source: Source): void {
  const { data, today } = source;
  const text = writeCalendar({
    name: data.event.title,
    entries: source.plan.steps.flatMap((step) => entryOf(step, source)),
    reminders: REMINDERS,
    today,
  });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${data.event.id}.ics` });
  link.click();
  // The browser still has to read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function entryOf({ step, by, from, state }: PlannedStep, { data, eventDay, t }: Source): CalendarEntry[] {
  const planned = by ?? from;
  if (!planned || state === 'done') return [];
  const door = doorOf(step, data);
  const words = data.beside?.steps[step.id];
  return [
    {
      uid: `${data.event.id}-${step.id}-${eventDay ?? planned.day}@eersteloket`,
      day: planned.day,
      title: t(by ? 'plan.calendarBy' : 'plan.calendarFrom', { title: words?.title ?? step.title }),
      text: [
        words?.text,
        words?.ifNothing,
        words && step.title,
        step.text,
        step.ifNothing,
        ...linesAt(data.event, data.local, step.id).map(
          (line) => `${t('plan.here', { gemeente: data.local?.gemeente ?? '' })} ${lineInWords(line, t)}`,
        ),
        door && `${door.body.name}: ${location.origin}${door.href}`,
        t('plan.calendarCheck'),
      ]
        .filter((line) => line !== undefined)
        .join('\n'),
      url: location.origin + location.pathname,
    },
  ];
}
