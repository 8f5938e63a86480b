/**
 * The days of a plan as a calendar file: iCalendar, RFC 5545,
 * https://www.rfc-editor.org/rfc/rfc5545. Written here and not with a library, because the
 * one that fits weighs more than the whole page may.
 */
import type { IsoDate } from '../graph/model.ts';
import { addDays } from './day.ts';

export interface CalendarEntry {
  /** Stays the same for the same day of the same plan, so that a second import changes it and adds none. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  /** Days before each entry on which the calendar reminds. */
  readonly reminders: readonly number[];
  readonly today: IsoDate;
}

/** The file as text, with the line ends of the standard. */
export function writeCalendar({ name, entries, reminders, today }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Eerste Loket//Plan//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, reminders, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, day, title, text, url }: CalendarEntry, reminders: readonly number[], today: IsoDate) {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    // A moment is asked for; the day is all that is known, and all that matters.
    `DTSTAMP:${basic(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    ...reminders
      .filter((days) => addDays(day, -days) >= today)
      .flatMap((days) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escaped(title)}`,
        `TRIGGER:-P${days}D`,
        'END:VALARM',
      ]),
    'END:VEVENT',
  ];
}

function basic(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** Section 3.3.11: what would end a value or a line is written otherwise. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n');
}

const LONGEST_LINE = 75;

/** Section 3.1: a line holds at most 75 octets; what is longer goes on behind a space, never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
