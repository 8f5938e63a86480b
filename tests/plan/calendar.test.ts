import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Calendar, writeCalendar } from '../../widgets/engine/plan/calendar.ts';

const LONG = 'Vraag het aan; zeg erbij: “één, twee” \\ of bel. '.repeat(6).trim();
const calendar: Calendar = {
  name: 'Er is iemand overleden',
  today: '2026-11-22',
  reminders: [7, 1],
  entries: [
    {
      uid: 'a@eersteloket',
      day: '2026-12-07',
      title: 'Laatste dag: geef het door',
      text: `${LONG}\nTweede regel`,
      url: 'https://eersteloket.example/situaties/a/',
    },
    {
      uid: 'b@eersteloket',
      day: '2026-11-25',
      title: 'Korter, dan een week',
      text: 'Kort',
      url: 'https://eersteloket.example/',
    },
    {
      uid: 'c@eersteloket',
      day: '2028-02-29',
      title: 'Op een schrikkeldag',
      text: 'Kort',
      url: 'https://eersteloket.example/',
    },
  ],
};

describe('a calendar file', () => {
  const text = writeCalendar(calendar);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

  it('is read by another program as it was meant', () => {
    expect(events.map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual(
      calendar.entries.map(({ uid, title, text: description }) => ({ uid, summary: title, description })),
    );
  });

  it('holds whole days, the last of February included', () => {
    expect(
      events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.isDate]),
    ).toEqual([
      ['2026-12-07', '2026-12-08', true],
      ['2026-11-25', '2026-11-26', true],
      ['2028-02-29', '2028-03-01', true],
    ]);
  });

  it('reminds a week and a day before, and never of a day that has passed', () => {
    const triggers = events.map(({ component }) =>
      component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    );
    expect(triggers).toEqual([['-P7D', '-P1D'], ['-P1D'], ['-P7D', '-P1D']]);
  });

  it('has lines of at most 75 octets, each with the ending of the standard', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  it('is the same when it is made again on the same day', () => {
    expect(writeCalendar(calendar)).toBe(text);
  });
});
