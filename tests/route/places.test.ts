/** Where somebody lives is not what they ask about. */
import { describe, expect, it } from 'vitest';
import { rank } from '../../widgets/engine/rank/rank.ts';
import { certaintyOf } from '../../widgets/engine/route/certainty.ts';
import { whyOf } from '../../widgets/engine/why/why.ts';
import { ask, nowhere, real, TODAY } from './real.ts';

const { registers } = real.compiled;
const CLASSES = ['unsure', 'probable', 'certain'] as const;
/** Share of the gemeenten for which the answer stays as sure as without one, of the same body. */
const LEAST = 0.98;

function answered(query: string) {
  const ranking = rank(real.loket.ranker, query, { today: TODAY });
  return { body: ranking.bodies[0]?.id, sureness: CLASSES.indexOf(certaintyOf(ranking)) };
}

describe('a gemeente behind a question', () => {
  it.each(['paspoort', 'rijbewijs verlengen', 'grofvuil', 'bijstand aanvragen', 'kinderopvangtoeslag', 'mantelzorg'])(
    'leaves the answer to %j as it is',
    (query) => {
      const alone = answered(query);
      const forms = registers.gemeenten.flatMap(({ name }) => [
        `${query} ${name}`,
        `${query} ${name.toLowerCase()}`,
        `${query} in ${name}`,
      ]);
      const otherwise = forms.filter((form) => {
        const { body, sureness } = answered(form);
        return body !== alone.body || sureness < alone.sureness;
      });
      expect(1 - otherwise.length / forms.length, otherwise.join('\n')).toBeGreaterThanOrEqual(LEAST);
    },
  );

  it('is no word that the loket does not know', () => {
    const unknownIn = (query: string) => whyOf(real.loket, { query, answers: {} }, nowhere).unknown;
    expect(unknownIn('flurp Appelscha')).toEqual(['flurp']);
  });

  it('still tells where it happened, when that is what it is about', () => {
    expect(answered('aardbevingsschade Groningen').body).toBe('img');
  });

  it('behind the name of a body asks for no more than the body', () => {
    const step = ask('gemeente Almere');
    expect(step.kind === 'refer' && step.referral).toMatchObject({ organisation: { id: 'gemeente' } });
    expect(step.kind === 'refer' && step.referral.service).toBeUndefined();
  });
});
