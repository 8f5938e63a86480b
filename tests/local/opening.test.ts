import { describe, expect, it } from 'vitest';
import type { Desk } from '../../widgets/engine/local/model.ts';
import { comingExceptions, dayOfWeek, openOn, usualWeek } from '../../widgets/engine/local/opening.ts';

const desk: Desk = {
  name: 'Gemeentehuis',
  byAppointment: false,
  hours: [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '13:00', closes: '17:00' },
    { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
    { dayOfWeek: ['Thursday'], opens: '09:00', closes: '20:00', validFrom: '2027-01-01' },
    { dayOfWeek: ['Friday'], opens: '09:00', closes: '12:00', validThrough: '2026-12-31' },
  ],
  special: [
    { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '09:00', closes: '12:00', note: 'Kerstavond' },
    { validFrom: '2026-12-25', validThrough: '2026-12-26', note: 'Kerst' },
  ],
};

describe('opening hours', () => {
  it.each([
    ['2026-11-23', ['09:00–12:00', '13:00–17:00']],
    ['2026-11-24', ['13:00–17:00']],
    ['2026-11-22', []],
    ['2026-12-31', []],
    ['2027-01-07', ['09:00–20:00']],
    ['2026-12-18', ['09:00–12:00']],
    ['2027-01-08', []],
    ['2026-12-24', ['09:00–12:00']],
    ['2026-12-25', []],
    ['2028-02-29', ['13:00–17:00']],
  ])('on %s are %j', (date, hours) => {
    expect(openOn(desk, date).hours.map(({ opens, closes }) => `${opens}–${closes}`)).toEqual(hours);
  });

  it('say why a day is different', () => {
    expect(openOn(desk, '2026-12-26').special?.note).toBe('Kerst');
    expect(openOn(desk, '2026-12-27').special).toBeUndefined();
  });

  it('show a week from Monday, and what is still to come', () => {
    expect(usualWeek(desk, '2026-11-22').map(({ day, hours }) => [day, hours.length])).toEqual([
      ['Monday', 2],
      ['Tuesday', 1],
      ['Wednesday', 1],
      ['Thursday', 0],
      ['Friday', 1],
      ['Saturday', 0],
      ['Sunday', 0],
    ]);
    expect(comingExceptions(desk, '2026-12-25').map(({ note }) => note)).toEqual(['Kerst']);
    expect(dayOfWeek('2026-11-22')).toBe('Sunday');
  });
});
