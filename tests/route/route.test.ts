import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instances } from '../../widgets/engine/place/place.ts';
import { CHOICE } from '../../widgets/engine/route/choice.ts';
import { route } from '../../widgets/engine/route/route.ts';
import { ask, nowhere, real, TODAY } from './real.ts';

const { graph } = real.loket;
const at = (gemeente: string, today = TODAY) => ({
  today,
  instancesOf: (register: Parameters<typeof instances>[2]) => instances(real.places, { gemeente }, register, today),
});

describe('a question in few words', () => {
  it('that means several bodies is answered with a question', () => {
    const step = ask('belasting');
    expect(step.kind).toBe('ask');
    expect(step.candidates.map(({ organisation }) => organisation)).toEqual(
      expect.arrayContaining(['belastingdienst', 'gemeente', 'waterschap']),
    );
  });

  it('that tells of a situation is answered with its plan, the single services within reach', () => {
    const told = ask('mijn man is overleden');
    expect(told.kind === 'plan' && told.lifeEvent.id).toBe('overlijden-naaste');
    expect(told.kind === 'plan' && told.others.some(({ service }) => service)).toBe(true);
    expect(ask('overleden').kind).toBe('ask');
  });

  it.each([
    'belasting',
    'uitkering',
    'vergunning',
    'water',
    'boete',
    'verzekering',
    'huis',
    'auto',
    'school',
    'zorg',
    'toeslag',
    'klacht',
  ])('%s asks back', (word) => {
    const step = ask(word);
    expect(step.kind).toBe('ask');
    if (step.kind !== 'ask') return;
    expect(step.question.answers.length).toBeLessThanOrEqual(3);
    expect(
      new Set(step.candidates.map(({ organisation, elsewhere }) => organisation ?? elsewhere)).size,
    ).toBeGreaterThan(1);
  });

  it('that names an organisation and no more refers to the organisation', () => {
    const step = ask('telefoonnummer svb');
    expect(step.kind === 'refer' && [step.referral.organisation.id, step.referral.service]).toEqual(['svb', undefined]);
  });
});

describe('answers', () => {
  it('are replayed, and lead to a referral that is certain', () => {
    const first = ask('belasting');
    if (first.kind !== 'ask') throw new Error('expected a question');
    let step = first as ReturnType<typeof ask>;
    const answers: Record<string, string> = {};
    for (let asked = 0; step.kind === 'ask' && asked < 5; asked += 1) {
      answers[step.question.id] = step.question.answers[0]?.id ?? '';
      step = ask('belasting', answers);
    }
    expect(step.kind).toBe('refer');
    expect(step.kind === 'refer' && step.certainty).toBe('certain');
  });

  it('that no question knows are passed over', () => {
    expect(ask('belasting', { onzin: 'x', [CHOICE]: 'y' })).toEqual(ask('belasting'));
  });

  it('"Weet ik niet" leads to a desk that can help, never to another question without end', () => {
    for (const question of Object.values(graph.questions)) {
      const answers = Object.fromEntries(Object.keys(graph.questions).map((id) => [id, 'unsure']));
      const step = route(real.loket, { query: '', answers, start: { question: question.id } }, nowhere);
      expect(step.kind, question.id).not.toBe('ask');
    }
  });

  it('end every question within two more, whatever is answered', () => {
    const depth = (id: string): number =>
      1 + Math.max(0, ...(graph.questions[id]?.answers ?? []).map(({ to }) => (to.question ? depth(to.question) : 0)));
    for (const id of Object.keys(graph.questions)) expect(depth(id), id).toBeLessThanOrEqual(3);
  });
});

describe('the place', () => {
  it('decides which gemeente a referral means', () => {
    const step = ask('paspoort verlengen', {}, at('gm0344'));
    expect(step.kind === 'refer' && step.referral.instances.map(({ name, phone }) => [name, phone])).toEqual([
      ['Utrecht', '14 030'],
    ]);
  });

  it('follows a merger on the day itself', () => {
    const names = (today: string) => {
      const step = ask('paspoort verlengen', {}, at('gm1696', today));
      return step.kind === 'refer' ? step.referral.instances.map(({ name }) => name) : [];
    };
    expect(names('2026-12-31')).toEqual(['Wijdemeren']);
    expect(names('2027-01-01')).toEqual(['Hilversum']);
  });

  it('gives all waterschappen that a gemeente has, when it does not decide', () => {
    const step = ask('waterschapsbelasting te hoog', {}, at('gm0014'));
    expect(step.kind === 'refer' && step.referral.instances.length).toBeGreaterThan(1);
  });
});

describe('whatever is asked', () => {
  it('there is a step, at once, and never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        const step = ask(query);
        expect(['ask', 'refer', 'plan', 'emergency', 'elsewhere', 'none']).toContain(step.kind);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', '   ', '???', 'hallo', 'asdfghjkl', '\u0000', '\ud800'])(
    '%j is an ordinary referral to a general desk',
    (query) => {
      const step = ask(query);
      expect(step.kind === 'none' && step.organisation.id).toBe('gemeente');
    },
  );

  it('the same state gives the same step', () => {
    expect(ask('mijn man is overleden')).toEqual(ask('mijn man is overleden'));
  });

  it('offers at most three others, and never the answer itself', () => {
    for (const service of Object.values(real.compiled.content.services)) {
      const step = ask(service.questions[0] ?? '');
      if (step.kind !== 'refer') continue;
      expect(step.others.length).toBeLessThanOrEqual(3);
      if (step.referral.service)
        expect(step.others.map((other) => other.service)).not.toContain(step.referral.service.id);
    }
  });
});
