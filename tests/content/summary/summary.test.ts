import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/content/read.ts';
import { checkedShare } from '../../../scripts/content/summary/checked.ts';
import { coverage } from '../../../scripts/content/summary/coverage.ts';
import { formatSummary } from '../../../scripts/content/summary/format.ts';
import { median } from '../../../scripts/content/summary/median.ts';
import { confusionPairs } from '../../../scripts/content/summary/pairs.ts';
import { uplCoverage } from '../../../scripts/content/summary/upl.ts';
import { lengths, wordsIn } from '../../../scripts/content/summary/words.ts';
import { summarise } from '../../../scripts/content/summary.ts';
import { real } from '../../route/real.ts';
import { contentFolder, DUO, PASPOORT, RIGHT, STUDIEFINANCIERING } from '../fixture.ts';

const confused = (service: string) => `confusedWith:\n  - { service: ${service}, because: Dat lijkt erop. }\n`;
const read = () =>
  readContent(
    contentFolder({
      ...RIGHT,
      'organisations/duo.yaml': `${DUO}checked:\n  on: 2026-01-15\n  against: [https://duo.nl/]\n`,
      'services/paspoort-aanvragen.yaml': `${PASPOORT}upl: paspoort\nalsoUpl: [id-kaart]\n${confused('studiefinanciering')}`,
      'services/studiefinanciering.yaml': `${STUDIEFINANCIERING}${confused('paspoort-aanvragen')}  - { elsewhere: bank, because: Die leent geld. }\n`,
      'upl-left-out.yaml':
        'reasons: { nog-niet: Komt nog., zeldzaam: Bijna niemand. }\nproducts:\n  zeldzaam: [vliegbrevet]\n  nog-niet: [visvergunning]\n',
    }),
  ).content;
const product = (forCitizens: boolean, ...layers: readonly string[]) => ({ uri: '', layers, forCitizens });
const upl = new Map([
  ['paspoort', product(true, 'rijk', 'gemeente')],
  ['id-kaart', product(true, 'gemeente')],
  ['visvergunning', product(true, 'rijk')],
  ['vliegbrevet', product(true)],
  ['accijns', product(false, 'rijk')],
]);

describe('what there is', () => {
  it('is counted by body, domain and layer', () => {
    expect(coverage(read(), upl)).toEqual({
      perOrganisation: { duo: 1, gemeente: 1 },
      perDomain: { identiteit: 1, onderwijs: 1 },
      perUplLayer: { geen: 1, gemeente: 1, rijk: 1 },
    });
  });

  it('counts two that name each other as one pair', () => {
    expect(confusionPairs(read())).toBe(2);
  });

  it('says which products for citizens are answered, left out, or still to be written', () => {
    expect(uplCoverage(read(), upl)).toEqual({
      products: 4,
      answered: 2,
      leftOut: 2,
      notYet: 1,
      perLayer: {
        gemeente: { products: 2, answered: 2, leftOut: 0, notYet: 0 },
        rijk: { products: 2, answered: 1, leftOut: 1, notYet: 1 },
        geen: { products: 1, answered: 0, leftOut: 1, notYet: 0 },
      },
      reasons: [
        { reason: 'nog-niet', why: 'Komt nog.', products: ['visvergunning'] },
        { reason: 'zeldzaam', why: 'Bijna niemand.', products: ['vliegbrevet'] },
      ],
    });
  });

  it('says what was compared with a source', () => {
    const { count, of, perKind, not } = checkedShare(read());
    expect({ count, of }).toEqual({ count: 1, of: 4 });
    expect(perKind.organisations).toEqual({ count: 1, of: 2 });
    expect(perKind.letters).toEqual({ count: 0, of: 0 });
    expect(not).toEqual(['services/paspoort-aanvragen', 'services/studiefinanciering', 'organisations/gemeente']);
  });
});

describe('words of a text', () => {
  it('are those that a resident reads', () => {
    expect(wordsIn({ title: 'Paspoort – aanvragen', number: 1, words: ['pas'], staffNote: 'Let op.' })).toBe(2);
    expect(wordsIn({ actions: [{ channel: 'phone', label: 'Bel ons nu', url: 'https://duo.nl/' }] })).toBe(3);
  });

  it('are told by the middle and the longest', () => {
    expect(lengths(read()).organisations).toEqual({
      median: 7,
      longest: [
        { name: 'organisations/gemeente', words: 10 },
        { name: 'organisations/duo', words: 7 },
      ],
    });
    expect(lengths(read()).letters).toBeUndefined();
  });

  it('have a middle of an even number and of none', () => {
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(median([])).toBe(0);
  });
});

describe('the summary of the real content', () => {
  const summary = summarise(real.compiled);

  it('accounts for every product for citizens', () => {
    const { products, answered, leftOut, reasons } = summary.upl;
    expect(answered + leftOut).toBe(products);
    expect(reasons.reduce((sum, each) => sum + each.products.length, 0)).toBe(leftOut);
    for (const { why, products: names } of reasons) {
      expect(why).toMatch(/\.$/);
      expect(names.length).toBeGreaterThan(0);
    }
  });

  it('counts every service once', () => {
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(sum(summary.perOrganisation)).toBe(summary.services);
    expect(sum(summary.perDomain)).toBe(summary.services);
  });

  it('fits on a screen, and names everything when asked', () => {
    const short = formatSummary(summary);
    expect(short.split('\n').length).toBeLessThan(50);
    expect(Math.max(...short.split('\n').map((line) => line.length))).toBeLessThan(1000);
    const long = formatSummary(summary, true);
    for (const name of summary.checked.not) expect(long).toContain(name);
    for (const name of summary.upl.reasons[0]?.products ?? []) expect(long).toContain(name);
  });
});
