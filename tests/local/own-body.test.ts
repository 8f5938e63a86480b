/** Who acts in a step of a plan is one name, whoever asks: on the page, at the counter and on the command line. */
import { describe, expect, it } from 'vitest';
import { printStep } from '../../scripts/route/print.ts';
import { ownBody } from '../../widgets/body/own-body.ts';
import { stepsToTake } from '../../widgets/desk/plan-steps.ts';
import { instances } from '../../widgets/engine/place/place.ts';
import type { Circumstances } from '../../widgets/engine/route/route.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { doorOf } from '../../widgets/plan/door.ts';
import { planData } from '../../widgets/plan/plan-data.ts';
import { real, TODAY } from '../route/real.ts';

const t = createTranslator('nl');
const { graph } = real.loket;

/** Names of who acts, step by step, in the three places where a plan is shown. */
function namesIn(plan: string, gemeente: string | undefined) {
  const event = real.compiled.lifeEvents[plan];
  const lifeEvent = graph.lifeEvents[plan];
  if (!event || !lifeEvent) throw new Error(`${plan} is gone`);
  const instancesOf: Circumstances['instancesOf'] = (register) =>
    gemeente ? instances(real.places, { gemeente }, register, TODAY) : [];
  const whose = { instancesOf, layer: real.layers.get(gemeente ?? '') };
  const data = {
    ...planData(event, graph, createLinks('nl')),
    ownBody: (...of: readonly [Parameters<typeof ownBody>[0], string | undefined]) => ownBody(...of, whose),
  };
  const steps = stepsToTake(event, {}, { ...whose, graph, today: TODAY, t });
  const step = { kind: 'plan', lifeEvent, certainty: 'certain', others: [], candidates: [] } as const;
  const printed = printStep(step, real, t, { answers: {}, days: {}, done: {}, today: TODAY }, instancesOf);
  return {
    page: steps.flatMap(({ id }) => doorOf(event.steps.find((each) => each.id === id) ?? {}, data)?.body.name ?? []),
    counter: steps.flatMap(({ who }) => who ?? []),
    printed: [...printed.matchAll(/^ {3}→ (.*)$/gm)].map(([, name]) => name),
  };
}

describe('who acts in a step of a plan', () => {
  it.each([undefined, ...real.layers.keys()])('has one name for everyone in %s', (gemeente) => {
    for (const plan of Object.keys(real.compiled.lifeEvents)) {
      const { page, counter, printed } = namesIn(plan, gemeente);
      expect(counter, plan).toEqual(page);
      expect(printed, plan).toEqual(page);
    }
  });

  it('is the body that does it for the gemeente', () => {
    const { counter } = namesIn('gemeentelijke-belasting-niet-betalen', 'gm0344');
    expect(counter).toContain('BghU');
    expect(namesIn('gemeentelijke-belasting-niet-betalen', undefined).counter).toContain('Gemeente');
  });
});
