import { describe, expect, it } from 'vitest';
import { bodyOf, leaveOut } from '../../scripts/evaluate/left-out.ts';
import { probability } from '../../widgets/engine/route/certainty.ts';
import type { Step } from '../../widgets/engine/route/step.ts';
import { ask, real, TODAY } from './real.ts';

const { content, graph } = real.compiled;

/** Bodies that a step leads to: directly, as an offered alternative, or by an answer. */
function doors(step: Step): string[] {
  const referred = step.kind === 'refer' ? [step.referral.organisation.id, ...also(step.referral.service?.id)] : [];
  const offered = 'others' in step ? step.others : step.candidates;
  const planned = step.kind === 'plan' ? step.lifeEvent.id : step.kind === 'elsewhere' ? step.elsewhere.id : undefined;
  return [
    ...referred,
    ...(planned ? [planned] : []),
    ...offered.flatMap((each) => each.organisation ?? each.elsewhere ?? []),
  ];
}

function also(service: string | undefined): string[] {
  return graph.services[service ?? '']?.alsoCompetent.map(({ organisation }) => organisation) ?? [];
}

describe('the example questions of every service', () => {
  it.each(Object.entries(content.services))('%s: each reaches its organisation', (id, service) => {
    const { organisation } = service.competentAuthority;
    const lost = service.questions.filter((question) => !doors(ask(question)).includes(organisation));
    expect(lost, `services/${id}.yaml: these questions do not lead to ${organisation}`).toEqual([]);
  });
});

describe('what people ask with a letter in their hand', () => {
  it.each(Object.entries(content.letters))(
    '%s: leads to the sender, or to the body behind the matter',
    (id, letter) => {
      const { sender, service, questions } = letter;
      const right = [sender.organisation, sender.elsewhere, content.services[service]?.competentAuthority.organisation];
      const lost = questions.filter((question) => !doors(ask(question)).some((door) => right.includes(door)));
      expect(lost, `letters/${id}.yaml: these questions do not lead to ${right.filter(Boolean).join(' or ')}`).toEqual(
        [],
      );
    },
  );
});

describe('questions that the index never saw', () => {
  const examples = leaveOut(real.compiled, TODAY);
  const share = (of: typeof examples, holds: (example: (typeof examples)[number]) => boolean) =>
    of.filter(holds).length / of.length;

  it('still arrive, as far as they did when this was written', () => {
    const body = share(examples, ({ wanted, ranking }) => ranking.bodies[0]?.id === bodyOf(wanted));
    const three = share(examples, ({ wanted, ranking }) =>
      ranking.bodies.slice(0, 3).some(({ id }) => id === bodyOf(wanted)),
    );
    console.log(
      `${examples.length} left-out questions: right body first ${percent(body)}, acceptable ${percent(share(examples, ({ acceptable }) => acceptable))}, among three ${percent(three)}`,
    );
    expect(body).toBeGreaterThan(0.58);
    expect(three).toBeGreaterThan(0.78);
  });

  it('are acceptable when the loket is certain', () => {
    const certain = examples.filter(({ ranking }) => probability(ranking) >= 0.9);
    expect(share(certain, ({ acceptable }) => acceptable)).toBeGreaterThan(0.9);
    expect(certain.length / examples.length).toBeGreaterThan(0.2);
  });
});

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
