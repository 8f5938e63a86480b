// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { isDay, keepPlan, keptPlan, wipePlan } from '../../widgets/device/plan.ts';

const KEY = 'loket.plan.verhuizen';
const plan = {
  answers: { huis: 'huur' },
  eventDay: '2026-11-02',
  days: { besluit: '2026-11-10' },
  done: { brief: '2026-11-22' },
};

afterEach(() => localStorage.clear());

describe('a plan on this device', () => {
  it('comes back as it was kept, each by its own situation', () => {
    keepPlan('verhuizen', plan);
    expect(keptPlan('verhuizen')).toEqual(plan);
    expect(keptPlan('scheiden')).toBeUndefined();
  });

  it('is gone when it is wiped, and nothing else is', () => {
    keepPlan('verhuizen', plan);
    keepPlan('scheiden', plan);
    wipePlan('verhuizen');
    expect(keptPlan('verhuizen')).toBeUndefined();
    expect(Object.keys(localStorage)).toEqual(['loket.plan.scheiden']);
  });

  it.each(['', 'null', '{', '[]', '7', '"<img src=x>"'])('is not what %s says', (text) => {
    localStorage.setItem(KEY, text);
    const kept = keptPlan('verhuizen');
    expect(kept === undefined || Object.keys({ ...kept.answers, ...kept.days, ...kept.done }).length === 0).toBe(true);
  });

  it('takes nothing that has not the form of an answer or a day', () => {
    localStorage.setItem(
      KEY,
      JSON.stringify({
        answers: { huis: '<script>', auto: 'ja', meer: { ja: 1 } },
        eventDay: '2026-02-30',
        days: { besluit: 'javascript:alert(1)', brief: '2028-02-29' },
        done: ['2026-11-22'],
      }),
    );
    expect(keptPlan('verhuizen')).toEqual({
      answers: { auto: 'ja' },
      days: { brief: '2028-02-29' },
      done: { 0: '2026-11-22' },
    });
  });
});

it('knows a day of the calendar', () => {
  expect(['2026-11-22', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '22-11-2026', '2026-1-2', ''].some(isDay)).toBe(false);
});
