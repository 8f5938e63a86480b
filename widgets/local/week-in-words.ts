/** Opening hours as a person would say them: days with the same hours together. */
import type { IsoDate } from '../engine/graph/model.ts';
import { type DayOfWeek, type Desk, daysOfWeek } from '../engine/local/model.ts';
import { comingExceptions, type Hours, usualWeek } from '../engine/local/opening.ts';
import { day, type Translator } from '../i18n/translator.ts';
import { clock } from './local-lines.ts';

/** From so many days in a row on they are named by the first and the last. */
const RUN = 3;

/** The week that holds on a day, a line for each set of hours, and then the days that differ. Days without hours are left out. */
export function weekInWords(desk: Desk, today: IsoDate, t: Translator): readonly string[] {
  const alike = new Map<string, DayOfWeek[]>();
  for (const { day: of, hours } of usualWeek(desk, today)) {
    if (hours.length === 0) continue;
    const open = hoursInWords(hours, t);
    alike.set(open, [...(alike.get(open) ?? []), of]);
  }
  return [
    ...[...alike].map(([open, days]) => `${daysInWords(days, t)}: ${open}`),
    ...comingExceptions(desk, today).map(({ validFrom, validThrough, opens, closes, note }) => {
      const last = validThrough === validFrom ? '' : ` ${t('gemeenteLayer.through')} ${day(t, validThrough)}`;
      const open = hoursInWords(opens && closes ? [{ opens, closes }] : [], t);
      return `${day(t, validFrom)}${last}: ${open}${note ? ` (${note})` : ''}`;
    }),
    ...(desk.byAppointment ? [t('local.byAppointment')] : []),
  ];
}

/** `9.00 tot 12.00, 13.00 tot 17.00`, or that it is closed. */
export function hoursInWords(hours: readonly Hours[], t: Translator): string {
  if (hours.length === 0) return t('local.closed');
  return hours
    .map(({ opens, closes }) => t('gemeenteLayer.hours', { opens: clock(opens), closes: clock(closes) }))
    .join(', ');
}

function daysInWords(days: readonly DayOfWeek[], t: Translator): string {
  const names = days.map((each) => t(`gemeenteLayer.day_${each}`));
  const first = daysOfWeek.indexOf(days[0] ?? 'Monday');
  const inARow = days.every((each, index) => daysOfWeek[first + index] === each);
  if (inARow && days.length >= RUN) return `${names[0]} ${t('gemeenteLayer.through')} ${names.at(-1)}`;
  return new Intl.ListFormat(t.language).format(names);
}
