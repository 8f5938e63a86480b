import { describe, expect, it } from 'vitest';
import { rank } from '../../widgets/engine/rank/rank.ts';
import { reasonFor } from '../../widgets/engine/why/reason.ts';
import { ask, nowhere, real } from './real.ts';

describe('a story', () => {
  it.each([
    'mijn man is overleden, ik kan de huur niet meer betalen en zijn auto staat nog op zijn naam',
    'mijn vrouw is vorige week overleden, ik zit met de huur en ik weet niks van haar belasting',
    'mijn vader is overleden, zijn huis moet leeg en zijn hond is bij mij',
  ])('of which one piece tells of a situation is answered with the plan of that: %s', (query) => {
    const step = ask(query);
    expect(step.kind === 'plan' && step.lifeEvent.id).toBe('overlijden-naaste');
    // One piece told it: enough to show, not enough to be certain of.
    expect(step.kind === 'plan' && step.certainty).toBe('probable');
    expect(step.kind === 'plan' && step.others.length).toBeGreaterThan(0);
    expect(reasonFor(real.loket, query, nowhere, rank(real.loket.ranker, query, nowhere), step)).toEqual({
      kind: 'several',
      entries: ['overlijden-naaste'],
    });
  });

  it('of several matters asks with which to begin, not about a situation that it does not tell of', () => {
    const step = ask(
      'ik wil huurtoeslag aanvragen, ik zoek een kamer in een andere stad en mijn kinderbijslag is gestopt',
    );
    expect(step.kind === 'ask' && step.question.answers.map(({ to }) => to.service)).toEqual(
      expect.arrayContaining(['huurtoeslag', 'kinderbijslag']),
    );
  });

  it('of which one matter is surely meant has the other first of what else was meant', () => {
    const step = ask('ik moet nog belastingaangifte doen en ik wil mijn rijbewijs laten verlengen');
    expect(step.kind === 'refer' && step.referral.organisation.id).toBe('belastingdienst');
    expect(step.kind === 'refer' && step.others[0]?.service).toBe('rijbewijs-aanvragen');
  });

  it('of three matters, two of one body, holds all three', () => {
    const step = ask('mijn paspoort is verlopen, ik wil huurtoeslag aanvragen en mijn rijbewijs is gestolen');
    expect(step.kind === 'ask' && step.question.answers.map(({ to }) => to.service).sort()).toEqual([
      'huurtoeslag',
      'paspoort-aanvragen',
      'rijbewijs-kwijt-of-gestolen',
    ]);
  });

  it('is not taken apart while it is typed', () => {
    const query = 'mijn man is overleden, ik kan de huur niet meer betalen en zijn auto staat nog op zijn naam';
    const { loket } = real;
    const step = ask(query, {}, { ...nowhere, unfinished: true });
    expect(step.kind).not.toBe('plan');
    expect(loket.storyOf).toBeDefined();
  });
});
