import { expect, it } from 'vitest';
import { rankAsked } from '../../scripts/evaluate/asked.ts';
import { readLabelled, score } from '../../scripts/evaluate/labelled.ts';
import { real, TODAY } from '../route/real.ts';

it('questions of people who did not know the content find their door, as far as they did when this was written', () => {
  const { rightDoor, asked, silentlyWrong } = score(real.loket, readLabelled('content/asked/kept.tsv'), TODAY);
  expect(rightDoor).toBeGreaterThan(0.85);
  expect(asked).toBeLessThan(0.33);
  expect(silentlyWrong).toBeLessThan(0.02);
});

it('a label stands for a body, for the body that another rolls up to, or for none', () => {
  const asked = (question: string, body: string) =>
    rankAsked(real.loket, [{ question, language: 'nl', body, alternatives: [] }], TODAY)[0];
  expect(asked('digid aanvragen', 'logius')?.acceptable).toBe(true);
  expect(asked('digid aanvragen', 'rijksoverheid')?.acceptable).toBe(true);
  expect(asked('digid aanvragen', 'gemeente')?.acceptable).toBe(false);
  expect(asked('bankrekening openen', 'none')?.acceptable).toBe(true);
  expect(asked('bankrekening openen', 'gemeente')?.acceptable).toBe(false);
});
