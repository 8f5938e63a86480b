import { describe, expect, it } from 'vitest';
import type { LifeEvent } from '../../widgets/engine/graph/model.ts';
import { evaluate } from '../../widgets/engine/plan/condition.ts';
import { makePlan, type Plan } from '../../widgets/engine/plan/plan.ts';
import { real } from '../route/real.ts';
import { walk } from './walk.ts';

const { compiled, loket } = real;
const TODAY = '2026-11-22';
/** Before, on and after today; at the end of a month and in a leap year. */
const EVENT_DAYS = ['2026-11-02', '2026-11-22', '2027-01-31', '2028-02-29'] as const;

describe.each(Object.values(compiled.lifeEvents).map((event) => [event.id, event] as const))('%s', (_id, event) => {
  const ways = walk(event.asks);

  it(`holds with each of the ways to answer (${ways.length})`, () => {
    const faults = new Set<string>();
    for (const [index, answers] of ways.entries()) {
      const eventDay = EVENT_DAYS[index % EVENT_DAYS.length] ?? TODAY;
      const plan = makePlan(event, { answers, eventDay, days: {}, done: {}, today: TODAY });
      for (const fault of faultsIn(plan, event)) faults.add(fault);
      for (const { step, open } of plan.steps) {
        const truth = step.if ? evaluate(step.if, answers) : 'true';
        if (truth === 'false') faults.add(`${step.id} is there although it does not hold`);
        if ((truth === 'unknown') !== (open !== undefined)) faults.add(`${step.id} needs an answer that was skipped`);
      }
    }
    expect([...faults]).toEqual([]);
  });

  it('shows all its steps to who answers nothing', () => {
    const plan = makePlan(event, { answers: {}, days: {}, done: {}, today: TODAY });
    expect(new Set(plan.steps.map(({ step }) => step.id))).toEqual(new Set(event.steps.map(({ id }) => id)));
    expect(plan.steps.every(({ by, from }) => by?.estimated !== false && from?.estimated !== false)).toBe(true);
  });
});

describe.each(['ww-loopt-af', 'schulden', 'pgb-aanvragen-en-beheren', 'bijstand-naar-aow'])('%s', (id) => {
  it('names at each step what it rests on', () => {
    const steps = compiled.lifeEvents[id]?.steps ?? [];
    expect(steps.length).toBeGreaterThan(9);
    const bare = steps.filter(({ sources, when }) => sources.length === 0 && !when?.by?.source && !when?.from?.source);
    expect(bare.map((step) => step.id)).toEqual([]);
  });
});

/** What must hold for any plan. */
function faultsIn({ steps, needs }: Plan, event: LifeEvent): string[] {
  const ids = steps.map(({ step }) => step.id);
  const days = (overdue: boolean) =>
    steps.flatMap(({ state, by, from }) => ((state === 'overdue') === overdue ? ((by ?? from)?.day ?? []) : []));
  const ordered = (list: readonly string[]) =>
    list.every((day, index) => index === 0 || (list[index - 1] ?? '') <= day);
  return [
    ...(ids.length === 0 ? ['no step'] : []),
    ...(new Set(ids).size < ids.length ? [`a step twice: ${ids}`] : []),
    ...(ordered(days(true)) && ordered(days(false)) ? [] : ['days out of order']),
    ...(steps.findLastIndex(({ state }) => state === 'overdue') >
    steps.filter(({ state }) => state === 'overdue').length - 1
      ? ['overdue, and not on top']
      : []),
    ...steps.flatMap(({ step, from, by }) => [
      ...(step.service && !(step.service in loket.graph.services) ? [`${step.id}: no service ${step.service}`] : []),
      ...(from && by && from.day > by.day ? [`${step.id}: from ${from.day}, but by ${by.day}`] : []),
    ]),
    ...needs.filter(({ id }) => !event.steps.some((step) => step.needs.includes(id))).map(({ id }) => `need ${id}`),
  ];
}
