/**
 * Terms worked out by hand, with a calendar and the text of the law beside it. The
 * Algemene termijnenwet is Atw: https://wetten.overheid.nl/BWBR0002448/
 */
import { describe, expect, it } from 'vitest';
import type { Term } from '../../widgets/engine/graph/model.ts';
import { dayOfTerm } from '../../widgets/engine/plan/term.ts';
import type { MoveReason } from '../../widgets/engine/plan/termijnenwet.ts';

type Case = readonly [anchor: string, day: string, why: string, moved?: MoveReason];

const within = (amount: number, unit: Term['unit'], rest: Partial<Term> = {}): Term => ({
  anchor: 'event',
  direction: 'after',
  amount,
  unit,
  termijnenwet: true,
  ...rest,
});
const ahead = (amount: number, unit: Term['unit']): Term => ({
  ...within(amount, unit),
  direction: 'before',
  termijnenwet: false,
});

function holds(term: Term, cases: readonly Case[]) {
  for (const [anchor, day, why, moved] of cases) {
    it(`from ${anchor} ends on ${day}: ${why}`, () => {
      const found = dayOfTerm(term, anchor);
      expect(found?.day).toBe(day);
      expect(found?.moved?.because).toBe(moved);
    });
  }
}

describe('six weeks to object (Awb 6:7 and 6:8, from the day after the decision was sent)', () => {
  holds(within(6, 'weeks'), [
    ['2026-11-02', '2026-12-14', 'a Monday to a Monday'],
    ['2026-11-12', '2026-12-24', 'the day before Christmas is a working day'],
    ['2026-11-07', '2026-12-21', 'a Saturday', 'weekend'],
    ['2026-11-08', '2026-12-21', 'a Sunday', 'weekend'],
    ['2026-11-13', '2026-12-28', 'Christmas Day, then a Saturday and a Sunday', 'holiday'],
    ['2026-11-14', '2026-12-28', 'Boxing Day on a Saturday', 'weekend'],
    ['2026-11-20', '2027-01-04', 'New Year on a Friday', 'holiday'],
    ['2026-02-20', '2026-04-07', 'Good Friday, then Easter', 'holiday'],
    ['2026-02-23', '2026-04-07', 'Easter Monday', 'holiday'],
    ['2026-03-16', '2026-04-28', 'King’s Day on a Monday', 'holiday'],
    ['2026-03-24', '2026-05-06', '5 May', 'holiday'],
    ['2026-04-02', '2026-05-18', 'Ascension Day, and the Friday that a decree made equal to it', 'holiday'],
    ['2026-04-03', '2026-05-18', 'that Friday itself', 'holiday'],
    ['2026-04-13', '2026-05-26', 'Whit Monday', 'holiday'],
    ['2025-03-15', '2025-04-28', 'King’s Day on Saturday the 26th, because the 27th is a Sunday', 'weekend'],
    ['2025-03-16', '2025-04-28', 'that Sunday; the Monday after it is a working day', 'weekend'],
    ['2025-11-21', '2026-01-05', '2 January 2026, made equal to a holiday', 'holiday'],
    ['2027-03-24', '2027-05-10', '5 May, Ascension Day, a day made equal, and a weekend', 'holiday'],
    ['2028-03-16', '2028-05-01', 'King’s Day on a Thursday, and the Friday that a decree made equal to it', 'holiday'],
    ['2024-11-14', '2024-12-30', 'Boxing Day on a Thursday, and the Friday that a decree made equal to it', 'holiday'],
    ['2029-03-29', '2029-05-11', 'Ascension Day in a year without a decree yet', 'holiday'],
    ['2028-01-17', '2028-02-28', 'a leap year, the day before its leap day'],
    ['2028-01-18', '2028-02-29', 'a leap day'],
    ['2027-01-19', '2027-03-02', 'the same in an ordinary year'],
  ]);
});

describe('a term in months (the same day of the month, or its last one)', () => {
  holds(within(1, 'months'), [
    ['2027-01-31', '2027-03-01', 'the last of February is a Sunday', 'weekend'],
    ['2028-01-31', '2028-02-29', 'a leap day'],
    ['2028-01-30', '2028-02-29', 'the 30th is not there either'],
    ['2027-02-28', '2027-03-30', '28 March is Easter Sunday, and the Monday counts too', 'weekend'],
  ]);
  holds(within(3, 'months'), [
    ['2026-11-30', '2027-03-01', 'three months are still moved (Atw 4): 28 February is a Sunday', 'weekend'],
    ['2026-08-31', '2026-11-30', 'November has no 31st'],
  ]);
  holds(within(4, 'months'), [['2026-10-31', '2027-02-28', 'longer than three months: a Sunday stays (Atw 4)']]);
  holds(within(6, 'months'), [['2026-11-02', '2027-05-02', 'a Sunday stays (Atw 4)']]);
  holds(within(20, 'months', { termijnenwet: false }), [
    ['2026-11-02', '2028-07-02', 'over two turns of the year'],
    ['2026-12-31', '2028-08-31', 'a month with 31 days'],
  ]);
});

describe('a term in years', () => {
  holds(within(1, 'years'), [
    ['2028-02-29', '2029-02-28', 'no leap day a year later'],
    ['2025-11-22', '2026-11-22', 'a Sunday stays: a year is never moved (Atw 4)'],
  ]);
  holds(within(4, 'years'), [['2028-02-29', '2032-02-29', 'a leap day again']]);
});

describe('a term in days', () => {
  holds(within(5, 'days'), [
    ['2026-11-02', '2026-11-09', 'the fifth day after moving house is a Saturday (Wet BRP 2.39)', 'weekend'],
    ['2026-11-03', '2026-11-09', 'a Sunday', 'weekend'],
    ['2026-11-04', '2026-11-09', 'a Monday'],
  ]);
  holds(within(3, 'days'), [
    ['2026-11-02', '2026-11-05', 'the time to think after buying a house (BW 7:2)'],
    ['2026-12-17', '2026-12-21', 'a Sunday; Friday and Monday are two working days', 'weekend'],
    ['2026-12-18', '2026-12-22', 'Saturday, Sunday and Monday hold one working day: one more (Atw 2)', 'too-few-days'],
    ['2017-12-19', '2017-12-22', 'three working days'],
    ['2017-12-20', '2017-12-27', 'a Saturday before Christmas', 'weekend'],
    ['2026-12-24', '2026-12-29', 'Christmas and a Sunday hold no working day: two more (Atw 2)', 'too-few-days'],
  ]);
  holds(within(2, 'days'), [['2026-11-06', '2026-11-09', 'shorter than three days: only the end moves', 'weekend']]);
  holds(within(90, 'days'), [['2026-08-02', '2026-11-02', 'ninety days are still moved (Atw 4)', 'weekend']]);
  holds(within(91, 'days'), [['2026-08-01', '2026-10-31', 'ninety-one are not: a Saturday stays']]);
  holds(within(0, 'days', { termijnenwet: false }), [['2026-11-22', '2026-11-22', 'the day itself']]);
});

describe('a long term in weeks', () => {
  holds(within(12, 'weeks'), [['2026-08-08', '2026-11-02', 'twelve weeks are still moved (Atw 4)', 'weekend']]);
  holds(within(13, 'weeks'), [['2026-08-01', '2026-10-31', 'thirteen are not: a Saturday stays']]);
});

describe('the sixth working day after a death (Wet op de lijkbezorging 16)', () => {
  holds(within(6, 'workdays'), [
    ['2026-11-02', '2026-11-10', 'one weekend in between'],
    ['2026-11-07', '2026-11-16', 'from a Saturday'],
    ['2026-12-22', '2026-12-31', 'over Christmas'],
    ['2026-12-23', '2027-01-04', 'over Christmas and New Year'],
    ['2026-03-26', '2026-04-07', 'Good Friday is the sixth, and no term ends on it', 'holiday'],
    ['2026-05-01', '2026-05-12', 'over 5 May'],
    ['2026-05-07', '2026-05-18', 'over Ascension Day; the Friday after it is a working day'],
  ]);
});

describe('a term that counts back (Atw 1, second paragraph: never moved)', () => {
  holds(ahead(4, 'weeks'), [['2026-11-30', '2026-11-02', 'a Monday']]);
  holds({ ...ahead(1, 'months'), termijnenwet: true }, [['2027-03-31', '2027-02-28', 'a Sunday stays']]);
  holds(ahead(2, 'months'), [['2028-04-30', '2028-02-29', 'February has no 30th']]);
  holds(ahead(2, 'workdays'), [['2026-11-02', '2026-10-29', 'a Monday, back over a weekend']]);
});

describe('a term that ends with a period', () => {
  const plain = { termijnenwet: false } as const;
  holds(within(2, 'months', { ...plain, to: 'end-of-month' }), [
    ['2026-11-02', '2027-01-31', 'the rent stops at the end of the second month (BW 7:268)'],
    ['2027-12-31', '2028-02-29', 'in a leap year'],
  ]);
  holds(within(0, 'days', { ...plain, to: 'start-of-next-month' }), [
    ['2026-11-15', '2026-12-01', 'from the first of the next month'],
    ['2026-12-31', '2027-01-01', 'over the turn of the year'],
  ]);
  holds(within(0, 'days', { ...plain, to: 'start-of-next-quarter' }), [
    ['2026-11-01', '2027-01-01', 'the next quarter'],
  ]);
  holds(within(0, 'days', { ...plain, to: 'end-of-quarter' }), [['2026-02-14', '2026-03-31', 'this quarter']]);
  holds(within(1, 'years', { ...plain, to: 'end-of-year' }), [
    ['2026-03-03', '2027-12-31', 'the end of the next year'],
  ]);
});

describe('a term that came with a new law', () => {
  const inheritance = within(20, 'months', { termijnenwet: false, validFrom: '2026-01-01' });
  it('holds from its first day', () => {
    expect(dayOfTerm(inheritance, '2026-01-01')?.day).toBe('2027-09-01');
  });
  it('does not hold the day before, and says no day', () => {
    expect(dayOfTerm(inheritance, '2025-12-31')).toBeUndefined();
  });
  it('holds up to and with its last day', () => {
    const old = within(8, 'months', { termijnenwet: false, validUntil: '2025-12-31' });
    expect(dayOfTerm(old, '2025-12-31')?.day).toBe('2026-08-31');
    expect(dayOfTerm(old, '2026-01-01')).toBeUndefined();
  });
});
