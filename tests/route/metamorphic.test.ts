/** A question asked otherwise is the same question: it leads to the same body. */
import { describe, expect, it } from 'vitest';
import { indexables } from '../../scripts/content/index/indexables.ts';
import { answerOf } from '../../scripts/route/jsonl.ts';
import { ask, real } from './real.ts';
import { transformations } from './transformations.ts';

/** One in so many of the example questions. */
const SAMPLE = 10;
/** Share of the questions of which the body of the first answer stays the same. */
const LEAST = 0.97;

const { content, registers } = real.compiled;
const questions = indexables(content)
  .flatMap((entry) => entry.questions)
  .filter((_, at) => at % SAMPLE === 0);
const asked = questions.map((question) => ({ question, body: firstBody(question) }));

/** The body of the first answer; for what is not government the answer itself. */
function firstBody(query: string): string {
  const [first] = answerOf(ask(query), real.loket.graph).candidates;
  return first?.organisation ?? first?.service ?? 'none';
}

describe('the body of the first answer stays the same', () => {
  it.each(transformations(registers.gemeenten.map(({ name }) => name)).map((each) => [each.name, each] as const))(
    'with %s',
    (name, { apply }) => {
      const tried = asked.flatMap(({ question, body }) => {
        const otherwise = apply(question);
        return otherwise === undefined ? [] : [{ question, body, otherwise, now: firstBody(otherwise) }];
      });
      expect(tried.length).toBeGreaterThan(0.9 * asked.length);
      const moved = tried.filter(({ body, now }) => now !== body);
      const share = 1 - moved.length / tried.length;
      console.log(`${name}: ${(100 * share).toFixed(1)} % of ${tried.length}`);
      expect(
        share,
        moved.map(({ otherwise, body, now }) => `${otherwise}: ${body} → ${now}`).join('\n'),
      ).toBeGreaterThanOrEqual(LEAST);
    },
  );
});
