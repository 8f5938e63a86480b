import { describe, expect, it } from 'vitest';
import type { Condition, LifeEvent, LifeEventStep, PlanQuestion } from '../../widgets/engine/graph/model.ts';
import { evaluate, groundsOf } from '../../widgets/engine/plan/condition.ts';
import { inWords } from '../../widgets/engine/plan/in-words.ts';
import { makePlan } from '../../widgets/engine/plan/plan.ts';
import type { Situation } from '../../widgets/engine/plan/situation.ts';

const yesNo = (id: string, yes: string, no: string): PlanQuestion => ({
  id,
  text: `${id}?`,
  answers: [
    { id: 'ja', text: 'Ja', clause: yes },
    { id: 'nee', text: 'Nee', clause: no },
  ],
});
const ASKS = [yesNo('huis', 'u huurde', 'u niet huurde'), yesNo('auto', 'u een auto had', 'u geen auto had')];
const said = (question: string, ...answers: string[]): Condition => ({ kind: 'said', question, answers });
const HUIS = said('huis', 'ja');
const AUTO = said('auto', 'ja');

const step = (id: string, rest: Partial<LifeEventStep> = {}): LifeEventStep => ({
  id,
  title: `Doe ${id}`,
  who: 'you',
  needs: [],
  sources: [],
  ...rest,
});
const by = (anchor: string, weeks: number): NonNullable<LifeEventStep['when']> => ({
  by: { anchor, direction: 'after', amount: weeks, unit: 'weeks', termijnenwet: false },
});

function planOf(steps: readonly LifeEventStep[], situation: Partial<Situation> = {}) {
  const event = {
    id: 'verhuizen',
    asks: ASKS,
    needs: [
      { id: 'pas', text: 'Uw paspoort' },
      { id: 'akte', text: 'De akte' },
    ],
    gaps: [
      { text: 'Een gat', bridge: 'Een brug', if: HUIS },
      { text: 'Nog een gat', bridge: 'Nog een brug' },
    ],
    steps,
  } as unknown as LifeEvent;
  return makePlan(event, { answers: {}, days: {}, done: {}, today: '2026-11-22', ...situation });
}

describe('a condition', () => {
  const both: Condition = { kind: 'all', of: [HUIS, AUTO] };
  const either: Condition = { kind: 'any', of: [HUIS, AUTO] };

  it.each([
    [both, {}, 'unknown'],
    [both, { huis: 'ja' }, 'unknown'],
    [both, { huis: 'nee' }, 'false'],
    [both, { huis: 'ja', auto: 'ja' }, 'true'],
    [either, { huis: 'ja' }, 'true'],
    [either, { huis: 'nee' }, 'unknown'],
    [either, { huis: 'nee', auto: 'nee' }, 'false'],
    [{ kind: 'not', of: both } as const, { auto: 'nee' }, 'true'],
    [{ kind: 'not', of: both } as const, { auto: 'ja' }, 'unknown'],
  ])('%j with %j is %s', (condition, answers, truth) => {
    expect(evaluate(condition, answers)).toBe(truth);
  });

  it('was decided by the answers without which it would not have been', () => {
    expect(groundsOf(either, { huis: 'ja', auto: 'nee' })).toEqual(['huis']);
    expect(groundsOf(both, { huis: 'ja', auto: 'ja' })).toEqual(['huis', 'auto']);
    expect(groundsOf({ kind: 'not', of: both }, { huis: 'nee', auto: 'ja' })).toEqual(['huis']);
  });

  it.each([
    [both, 'u huurde en u een auto had'],
    [either, 'u huurde of u een auto had'],
    [{ kind: 'not', of: either } as const, 'u niet huurde en u geen auto had'],
    [{ kind: 'all', of: [either, said('huis', 'nee')] } as const, 'u huurde of u een auto had, en u niet huurde'],
    [said('huis', 'ja', 'nee'), 'u huurde of u niet huurde'],
  ])('%j reads "%s"', (condition, text) => {
    expect(inWords(condition, ASKS)).toBe(text);
  });
});

describe('the steps of a plan', () => {
  const conditional = step('huur', { who: 'only-if', if: HUIS });

  it('stay with their condition while a question is not answered', () => {
    const [planned] = planOf([conditional]).steps;
    expect(planned).toMatchObject({ who: 'only-if', open: HUIS, because: [] });
  });

  it('come with the reader’s own words, and are then to be done', () => {
    const [planned] = planOf([conditional], { answers: { huis: 'ja' } }).steps;
    expect(planned).toMatchObject({ who: 'you', because: [{ clause: 'u huurde' }] });
    expect(planned).not.toHaveProperty('open');
  });

  it('go when an answer says so', () => {
    expect(planOf([conditional, step('een')], { answers: { huis: 'nee' } }).steps.map((each) => each.step.id)).toEqual([
      'een',
    ]);
  });

  it('stay conditional for what cannot be asked', () => {
    const [planned] = planOf([{ ...conditional, condition: 'U krijgt een brief.' }], { answers: { huis: 'ja' } }).steps;
    expect(planned?.who).toBe('only-if');
  });

  it('say only what is still open', () => {
    const two = step('twee', { who: 'only-if', if: { kind: 'all', of: [HUIS, AUTO] } });
    expect(planOf([two], { answers: { huis: 'ja' } }).steps[0]).toMatchObject({
      open: AUTO,
      because: [],
    });
  });
});

describe('the days of a plan', () => {
  const steps = [
    step('laat', { when: by('event', 20) }),
    step('daarna'),
    step('vroeg', { when: by('event', 1) }),
    step('verder', { when: by('laat', 2) }),
  ];

  it('are not there without the day of the event', () => {
    expect(planOf(steps).steps.map(({ step: { id }, by: last }) => [id, last?.day])).toEqual([
      ['laat', undefined],
      ['daarna', undefined],
      ['vroeg', undefined],
      ['verder', undefined],
    ]);
  });

  it('decide the order, with what has no day behind what it follows', () => {
    const plan = planOf(steps, { eventDay: '2026-11-20' });
    expect(plan.steps.map(({ step: { id }, by: last }) => [id, last?.day])).toEqual([
      ['vroeg', '2026-11-27'],
      ['laat', '2027-04-09'],
      ['daarna', undefined],
      ['verder', '2027-04-23'],
    ]);
  });

  it('put what is overdue on top, until it is done', () => {
    const late = [step('een', { when: by('event', 1) }), step('twee', { when: by('event', 4) })];
    const states = (done: Situation['done']) =>
      planOf(late, { eventDay: '2026-11-02', done }).steps.map(({ step: { id }, state }) => [id, state]);
    expect(states({})).toEqual([
      ['een', 'overdue'],
      ['twee', 'open'],
    ]);
    expect(states({ een: '2026-11-22' })).toEqual([
      ['een', 'done'],
      ['twee', 'open'],
    ]);
  });

  it('are certain only when the day that they count from is', () => {
    const verder = (situation: Partial<Situation>) =>
      planOf(steps, { eventDay: '2026-11-20', ...situation }).steps.find((each) => each.step.id === 'verder');
    expect(verder({})?.by).toMatchObject({ day: '2027-04-23', estimated: true });
    expect(verder({ done: { laat: '2026-11-21' } })?.by).toMatchObject({ day: '2026-12-05', estimated: true });
    expect(verder({ days: { laat: '2026-10-01' } })).toMatchObject({
      by: { day: '2026-10-15', estimated: false },
      state: 'overdue',
    });
  });

  it('of what was only reckoned are never overdue', () => {
    const plan = planOf(steps, { eventDay: '2026-01-01' });
    expect(plan.steps.find(({ step: { id } }) => id === 'verder')?.state).toBe('open');
  });

  it('count from no step that is not in the plan', () => {
    const plan = planOf(
      [step('huur', { who: 'only-if', if: HUIS, when: by('event', 1) }), step('na', { when: by('huur', 1) })],
      {
        eventDay: '2026-11-20',
        answers: { huis: 'nee' },
      },
    );
    expect(plan.steps.map(({ by: last }) => last)).toEqual([undefined]);
  });

  it('say that a step cannot be done yet', () => {
    const from = {
      from: { anchor: 'event', direction: 'after', amount: 0, unit: 'days', termijnenwet: false },
    } as const;
    expect(planOf([step('een', { when: from })], { eventDay: '2026-12-01' }).steps[0]?.state).toBe('later');
    expect(planOf([step('een', { when: from })], { eventDay: '2026-11-22' }).steps[0]?.state).toBe('open');
  });
});

describe('what a plan collects', () => {
  it('names what to have ready once, and no more when the step is done', () => {
    const steps = [step('een', { needs: ['pas', 'akte'] }), step('twee', { needs: ['pas'] })];
    expect(planOf(steps).needs.map(({ id }) => id)).toEqual(['pas', 'akte']);
    expect(planOf(steps, { done: { een: '2026-11-22' } }).needs.map(({ id }) => id)).toEqual(['pas']);
  });

  it('warns of the gaps that the answers leave', () => {
    const gaps = (answers: Situation['answers']) => planOf([step('een')], { answers }).gaps.map(({ open }) => open);
    expect(gaps({})).toEqual([HUIS, undefined]);
    expect(gaps({ huis: 'nee' })).toEqual([undefined]);
  });
});
