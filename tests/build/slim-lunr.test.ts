import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { slimLunr } from '../../scripts/build/slim-lunr.ts';
import { atOnce } from '../../widgets/engine/steps/at-once.ts';
import { postingsOf } from '../search/postings-of.ts';

type Fulltext = typeof import('../../widgets/engine/search/fulltext.ts');
const fulltext = (): Promise<Fulltext> => import('../../widgets/engine/search/fulltext.ts');

const whole = await fulltext();
vi.resetModules();
vi.doMock('lunr', () => import(`data:text/javascript,${encodeURIComponent(slimLunr())}`));
const slim = await fulltext();

const word = fc.stringMatching(/^[a-d]{1,6}$/);
const texts = fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 8 });
const terms = fc.array(
  fc.record({
    stem: word,
    weight: fc.double({ min: 0.1, max: 2, noNaN: true }),
    from: fc.constant(0),
    how: fc.constant('said' as const),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('lunr without what the engine does not use', () => {
  it('is what the engine gets here', async () => {
    expect((await import('lunr')).default).not.toHaveProperty('Builder');
    expect(slim.searchFulltext).not.toBe(whole.searchFulltext);
  });

  it('finds what the whole of it finds, with the same scores', () => {
    fc.assert(
      fc.property(texts, terms, word, (documents, asked, unfinished) => {
        const search = ({ stepsToFulltext, searchFulltext }: Fulltext) =>
          searchFulltext(atOnce(stepsToFulltext(postingsOf(documents), documents.length)), asked, unfinished);
        expect(search(slim)).toEqual(search(whole));
      }),
      { numRuns: 300 },
    );
  });
});
