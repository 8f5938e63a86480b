import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/content/read.ts';
import { dueOn, reviews } from '../../../scripts/content/summary/review.ts';
import { contentFolder, DUO, PASPOORT, RIGHT, STUDIEFINANCIERING } from '../fixture.ts';

const checked = { on: '2026-08-31' };
const CHECKED = 'checked:\n  on: 2026-01-15\n  against: [https://www.rijksoverheid.nl/]\n';

describe('the day from which a text is due for review', () => {
  it('comes a year after it was checked', () => {
    expect(dueOn({ checked })).toBe('2027-08-31');
    expect(dueOn({ checked, cost: { text: 'Uw gemeente bepaalt de prijs.' } })).toBe('2027-08-31');
  });

  it('comes after half a year when the subject is sensitive or a cost or term has figures', () => {
    expect(dueOn({ checked, sensitive: true })).toBe('2027-02-28');
    expect(dueOn({ checked, cost: { text: 'U betaalt 20 euro.' } })).toBe('2027-02-28');
    expect(dueOn({ checked, term: { text: 'U hoort het binnen 8 weken.' } })).toBe('2027-02-28');
  });

  it('is the last of a shorter month', () => {
    expect(dueOn({ checked: { on: '2028-02-29' } })).toBe('2029-02-28');
    expect(dueOn({ checked: { on: '2027-08-30' }, sensitive: true })).toBe('2028-02-29');
  });

  it('never comes for what was not checked', () => {
    expect(dueOn({ sensitive: true })).toBeUndefined();
  });
});

describe('what is due', () => {
  const read = () =>
    readContent(
      contentFolder({
        ...RIGHT,
        'organisations/duo.yaml': DUO + CHECKED,
        'services/paspoort-aanvragen.yaml': `${PASPOORT + CHECKED}sensitive: true\n`,
        'services/studiefinanciering.yaml': STUDIEFINANCIERING + CHECKED,
      }),
    ).content;

  it('names nothing before its day, and then from that day', () => {
    expect(reviews(read(), '2026-07-14')).toEqual({ due: [], next: { on: '2026-07-15', count: 1 } });
    expect(reviews(read(), '2026-07-15')).toEqual({
      due: [{ name: 'services/paspoort-aanvragen', checkedOn: '2026-01-15', since: '2026-07-15' }],
      next: { on: '2027-01-15', count: 2 },
    });
  });

  it('names the longest due first, and says when nothing more will come', () => {
    const { due, next } = reviews(read(), '2027-01-15');
    expect(due.map(({ name }) => name)).toEqual([
      'services/paspoort-aanvragen',
      'organisations/duo',
      'services/studiefinanciering',
    ]);
    expect(next).toBeUndefined();
  });
});
