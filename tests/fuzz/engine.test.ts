import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz, LONGEST } from '../../scripts/fuzz/fuzz.ts';
import { queries } from '../../scripts/fuzz/queries.ts';
import { fromFragment, toFragment, withAnswer, withoutAnswer } from '../../widgets/ask/talk.ts';
import { readCode, writeCode } from '../../widgets/engine/loketcode/code.ts';
import { locate } from '../../widgets/engine/loketcode/locate.ts';
import { KEYED } from '../../widgets/engine/loketcode/model.ts';
import { real } from '../route/real.ts';

/** A sample, the same each time; `npm run fuzz` asks 200,000 others. */
const SAMPLE = 1_500;

describe('whatever is asked, wherever and whenever', () => {
  it('there is a step that can be shown, and it comes at once', { timeout: 120_000 }, () => {
    const { slowest, kinds } = fuzz(real, SAMPLE, 8);
    expect(slowest).toBeLessThanOrEqual(LONGEST);
    // Odd questions alone would say nothing about those that find something.
    expect([...kinds.keys()].sort()).toEqual(['ask', 'elsewhere', 'emergency', 'none', 'plan', 'refer']);
  });
});

describe('whatever an address holds', () => {
  // Longer than an address takes, and short enough to read when it fails.
  const query = queries([...real.loket.ranker.lexicon.stems.keys()]).map((text) => text.slice(0, 600));

  it('gives a talk that can be written down again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          query,
          query.map((text) => `#vraag=${text}&antwoord=${text}:${text}`),
        ),
        (fragment) => {
          const talk = fromFragment(fragment);
          expect(fromFragment(toFragment(talk)).query).toBe(talk.query);
        },
      ),
      { numRuns: 2_000, seed: 8 },
    );
  });

  it('can be answered and taken back', () => {
    const talk = fromFragment('#vraag=belasting&antwoord=__proto__:x&antwoord=constructor:y');
    expect(Object.keys(talk.answers)).toEqual(['__proto__', 'constructor']);
    expect(withoutAnswer(withAnswer(talk, 'belasting', 'rijk'), 'belasting')).toEqual(talk);
    expect({}).not.toHaveProperty('x');
  });
});

describe('whatever a code is said to be', () => {
  const alphabet = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabc -.');
  const text = fc.oneof(
    fc.array(alphabet, { maxLength: 24 }).map((characters) => characters.join('')),
    queries([...real.loket.ranker.lexicon.stems.keys()]),
  );

  it('it is a code that can be written again and leads somewhere, or it is wrong', () => {
    fc.assert(
      fc.property(text, (said) => {
        const reading = readCode(said);
        if (reading.kind === 'wrong') return;
        expect(writeCode(reading.state)).toBe(reading.code);
        expect(locate(reading.state, real.loket.graph).to.kind).not.toBe('');
      }),
      { numRuns: 2_000, seed: 8 },
    );
  });

  it('a state that fits in a code leads somewhere, whatever was changed in the content', () => {
    const state = fc.record({
      target: fc.oneof(
        fc.record({ kind: fc.constant('numbered' as const), number: fc.integer({ min: 1, max: 8_000 }) }),
        fc.record({ kind: fc.constantFrom(...KEYED), key: fc.nat({ max: 960 }) }),
      ),
      edition: fc.nat({ max: 960 }),
      answers: fc.array(fc.nat({ max: 7 }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(state, (each) => {
        const { to } = locate(each, real.loket.graph);
        expect(to.kind).not.toBe('');
      }),
      { numRuns: 2_000, seed: 8 },
    );
  });
});
