import { describe, expect, it } from 'vitest';
import { compare } from '../../scripts/explain/compare.ts';
import { explain } from '../../scripts/explain/explain.ts';
import { printExplanation } from '../../scripts/explain/print.ts';
import { printComparison } from '../../scripts/explain/print-comparison.ts';
import { findEntry, UnknownEntryError } from '../../scripts/route/find-entry.ts';
import { fuse } from '../../widgets/engine/rank/fusion.ts';
import { rank } from '../../widgets/engine/rank/rank.ts';
import { probability } from '../../widgets/engine/route/certainty.ts';
import { nowhere, real, TODAY } from '../route/real.ts';

const of = (query: string) => explain(real, query, nowhere);
const entry = (id: string) => findEntry(real, id, ['service', 'elsewhere', 'lifeEvent']);

describe('an explanation', () => {
  it('holds the votes that the belief was made of', () => {
    const query = 'mijn paspoort is gestolen op vakantie';
    const { candidates, certainty } = of(query);
    expect(candidates).toHaveLength(5);
    const sums = candidates.map(({ votes }) => votes.reduce((sum, { vote }) => sum + vote, 0));
    const [first, second] = candidates.map(({ belief }) => belief) as [number, number];
    expect(Math.exp((sums[0] ?? 0) - (sums[1] ?? 0))).toBeCloseTo(first / second, 6);
    const ranking = rank(real.loket.ranker, query, { today: TODAY });
    expect(fuse(ranking.believed, candidates[0]?.votes.map(({ weight }) => weight) ?? [])[0]).toBeCloseTo(first, 6);
    const logit = certainty?.votes.reduce((sum, { vote }) => sum + vote, 0) ?? 0;
    expect(certainty?.chance).toBeCloseTo(1 / (1 + Math.exp(-logit)), 6);
    expect(certainty?.chance).toBe(probability(ranking));
  });

  it('says how each word was read', () => {
    const { words } = of('mijn papsoort en een bankstel xylofoon');
    const read = (word: string) => words.find((each) => each.word === word);
    expect(read('mijn')).toMatchObject({ stop: true, weight: 0 });
    expect(read('papsoort')).toMatchObject({ slip: 'paspoort', known: true, weight: 0.9 });
    expect(read('bankstel')?.phrase?.means).toContain('grofvuil');
    expect(read('xylofoon')).toMatchObject({ known: false, stop: false, roots: [] });
  });

  it('names the body, and the language', () => {
    expect(of('svb bellen').named).toEqual([{ organisation: 'svb', words: ['svb'] }]);
    const { language, words } = of('paszport dla dziecka');
    expect(language).toBe('pl');
    expect(words[0]).toMatchObject({ word: 'paszport', known: true });
    expect(of('paspoort voor mijn kind').language).toBeUndefined();
  });

  it.each([
    ['belasting', 'written'],
    ['svb bellen', 'named'],
    ['hallo', 'nothing'],
    ['waar vraag ik een nieuw paspoort aan', 'sure'],
    ['ik wil niet meer leven', 'emergency'],
  ])('of "%s" gives the reason: %s', (query, kind) => {
    expect(of(query).reason.kind).toBe(kind);
  });

  it('says from which share of the belief the answer is certain', () => {
    for (const query of ['waar vraag ik een nieuw paspoort aan', 'mijn kliko is niet geleegd', 'geen geld']) {
      const { certainty } = of(query);
      const { certain, probable } = certainty?.needed ?? {};
      expect(probable?.share).toBeLessThan(certain?.share ?? 0);
      const reached = [probable, certain].filter((limit) => limit && limit.chance <= (certainty?.chance ?? 0)).length;
      expect(['unsure', 'probable', 'certain'][reached]).toBe(certainty?.class);
    }
  });

  it.each(['', '???', 'belasting', 'ik wil niet meer leven', 'я хочу паспорт'])('can be printed for "%s"', (query) => {
    expect(printExplanation(of(query))).toMatch(/^Waarom: .+\.$/m);
  });
});

describe('a wanted entry', () => {
  it('that comes first needs nothing', () => {
    const comparison = compare(real, 'waar vraag ik een nieuw paspoort aan', nowhere, entry('paspoort-aanvragen'));
    expect(comparison).toMatchObject({ place: 1, advice: [] });
    expect(printComparison(comparison)).toContain('komt al als eerste');
  });

  it('that does not is laid beside the first, and what would help was tried', () => {
    const comparison = compare(real, 'bankstel ophalen', nowhere, entry('kringloopwinkel'));
    expect(comparison.first?.id).toBe('grofvuil-en-milieustraat');
    expect(comparison.parts.length).toBeGreaterThan(0);
    const example = comparison.advice.find(({ kind }) => kind === 'example');
    const before = of('bankstel ophalen').candidates.find(({ id }) => id === 'kringloopwinkel')?.belief ?? 0;
    expect(example?.kind === 'example' && example.outcome.belief).toBeGreaterThan(before);
    expect(comparison.advice).toContainEqual(
      expect.objectContaining({ kind: 'confused', first: 'grofvuil-en-milieustraat' }),
    );
    expect(printComparison(comparison)).toMatch(
      /^ {2}- Zet deze vraag bij questions in elsewhere\/kringloopwinkel\.yaml: geprobeerd/m,
    );
  });

  it('that is no entry is refused, with the one that was meant', () => {
    expect(() => entry('paspoort-aanvrage')).toThrow(UnknownEntryError);
    expect(() => entry('paspoort-aanvrage')).toThrow('Bedoelde u "paspoort-aanvragen"?');
    expect(() => entry('grofvuil-en-milieustraa')).toThrow('Bedoelde u "grofvuil-en-milieustraat"?');
    expect(() => entry('qqqq')).toThrow(/"qqqq"\.$/);
  });
});
