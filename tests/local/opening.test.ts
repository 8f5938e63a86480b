import { describe, expect, it } from 'vitest';
import { localAnswer } from '../../widgets/engine/local/local-answer.ts';
import type { Desk, LocalLayer } from '../../widgets/engine/local/model.ts';
import { comingExceptions, dayOfWeek, openOn, usualWeek } from '../../widgets/engine/local/opening.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { localLines } from '../../widgets/local/local-lines.ts';

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

  it('are not said to be none when nobody wrote them down', () => {
    const silent = { ...desk, hours: [], special: [] };
    expect(openOn(silent, '2026-11-23')).toEqual({ hours: [], unknown: true });
    // A day that differs is known all the same.
    expect(openOn({ ...silent, special: desk.special }, '2026-12-25').unknown).toBeUndefined();
    expect(openOn(desk, '2026-11-22').unknown).toBeUndefined();
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

  it('of a desk are left out of an answer when nobody wrote them down, its address and number are not', () => {
    const layer = {
      gemeente: 'gm0312',
      contact: {},
      services: {},
      own: [],
      partners: [],
      notices: [],
      desks: [{ ...desk, hours: [], special: [], visit: 'Dorpsstraat 1', phone: '030 659 48 48' }],
    } as unknown as LocalLayer;
    const gemeente = { id: 'gm0312', slug: 'bunnik', name: 'Bunnik', website: 'https://www.bunnik.nl' };
    const local = localAnswer(
      { service: { id: 'paspoort-aanvragen', domain: 'identiteit' }, ofGemeente: true },
      { layer, gemeente, today: '2026-11-23' },
    );
    const said = JSON.stringify(localLines(local, createTranslator('nl')));
    expect(said).toContain('Dorpsstraat 1');
    expect(said).toContain('tel:0306594848');
    expect(said).not.toMatch(/dicht|Vandaag/);
  });
});
