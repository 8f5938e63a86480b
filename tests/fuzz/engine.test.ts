import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz, LONGEST } from '../../scripts/fuzz/fuzz.ts';
import { queries } from '../../scripts/fuzz/queries.ts';
import { fromFragment, toFragment, withAnswer, withoutAnswer } from '../../widgets/ask/talk.ts';
import { real } from '../route/real.ts';

/** A sample, the same each time; `npm run fuzz` asks 200,000 others. */
const SAMPLE = 3_000;

describe('whatever is asked, wherever and whenever', () => {
  it('there is a step that can be shown, and it comes at once', () => {
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
