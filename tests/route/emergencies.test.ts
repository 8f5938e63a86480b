import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEmergency, parseSign, SignError } from '../../widgets/engine/rank/signs.ts';
import { ask, real } from './real.ts';

const { content } = real.compiled;

/** Told in several sentences: what is the matter, or nothing where it only sounds like it. */
const stories = readFileSync('tests/route/emergency-stories.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t') as [emergency: string, story: string]);

describe('emergencies', () => {
  it.each(
    Object.entries(content.emergencies).flatMap(([id, { questions }]) =>
      questions.map((question) => [question, id] as const),
    ),
  )('%s → %s', (question, id) => {
    const step = ask(question);
    expect(step.kind === 'emergency' && step.emergency.id).toBe(id);
  });

  it('are not seen in what people ask of services and others', () => {
    const ordinary = [
      ...Object.values(content.services),
      ...Object.values(content.elsewhere),
      ...Object.values(content.lifeEvents),
      ...Object.values(content.letters),
    ].flatMap(({ questions }) => questions);
    const alarms = ordinary.filter((question) => findEmergency(question, real.loket.ranker.signs));
    expect(alarms).toEqual([]);
  });

  it.each(stories)('are seen in a story, and only there: %s ← %s', (emergency, story) => {
    expect(findEmergency(story, real.loket.ranker.signs) ?? '').toBe(emergency);
  });
});

describe('a rule', () => {
  it('asks for all its words, in any order', () => {
    expect(parseSign('brand huis|woning')).toEqual({
      all: [
        [{ words: ['brand'], prefix: false }],
        [
          { words: ['huis'], prefix: false },
          { words: ['woning'], prefix: false },
        ],
      ],
      never: [],
    });
  });

  it('knows beginnings, words in a row, exclusions and groups', () => {
    expect(parseSign('"ademt niet" -verzeker* @wie', { wie: ['man', 'vrouw'] })).toEqual({
      all: [
        [{ words: ['ademt', 'niet'], prefix: false }],
        [
          { words: ['man'], prefix: false },
          { words: ['vrouw'], prefix: false },
        ],
      ],
      never: [{ words: ['verzeker'], prefix: true }],
    });
  });

  it.each(['', '-brand', '@onbekend'])('%j is refused', (source) => {
    expect(() => parseSign(source)).toThrow(SignError);
  });
});
