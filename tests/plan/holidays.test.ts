import { expect, it } from 'vitest';
import { easter } from '../../widgets/engine/plan/easter.ts';
import { countsAsHoliday, isHoliday } from '../../widgets/engine/plan/holidays.ts';

it.each([
  ['1818-03-22', 'as early as it can be'],
  ['2008-03-23', 'early'],
  ['2024-03-31', 'in March'],
  ['2025-04-20', 'late'],
  ['2026-04-05', 'this year'],
  ['2027-03-28', 'next year'],
  ['2028-04-16', 'in a leap year'],
  ['2038-04-25', 'as late as it can be'],
])('Easter is on %s, %s', (day) => {
  expect(easter(Number(day.slice(0, 4)))).toBe(day);
});

it.each([
  [2026, ['01-01', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26']],
  [2025, ['01-01', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26']],
  [2013, ['01-01', '04-01', '04-30', '05-05', '05-09', '05-20', '12-25', '12-26']],
  // Ascension Day and 5 May on one day.
  [2016, ['01-01', '03-28', '04-27', '05-05', '05-16', '12-25', '12-26']],
])('the holidays of %i are those of the law', (year, days) => {
  expect(daysOf(year).filter(isHoliday)).toEqual(days.map((day) => `${year}-${day}`));
});

it('Good Friday and what a decree says count as holidays where a term ends', () => {
  expect(daysOf(2026).filter((day) => countsAsHoliday(day) && !isHoliday(day))).toEqual([
    '2026-01-02',
    '2026-04-03',
    '2026-05-15',
  ]);
});

function daysOf(year: number): string[] {
  const first = Date.UTC(year, 0, 1);
  return Array.from({ length: 365 }, (_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10));
}
