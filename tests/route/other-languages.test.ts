/** Questions as people ask them in other languages, over the real content. They were written before the lists of words, and without them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexables } from '../../scripts/content/compile-index.ts';
import { askedIn } from '../../widgets/engine/language/asked-in.ts';
import { rank } from '../../widgets/engine/rank/rank.ts';
import { real, TODAY } from './real.ts';

const { loket, compiled } = real;
const { services } = compiled.graph;
const asked = readFileSync(new URL('other-languages.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', query = '', slugs = ''] = line.split('\t');
    const wanted = slugs.split('|').map((slug) => {
      const service = services[slug];
      if (!service) throw new RangeError(`other-languages.tsv names "${slug}", which is no service`);
      return service.competentAuthority.organisation;
    });
    return { language, query, wanted };
  });

const share = (many: readonly boolean[]) => many.filter(Boolean).length / many.length;

describe.each(Object.keys(compiled.content.languages))('questions in %s', (language) => {
  const theirs = asked.filter((each) => each.language === language);
  const found = theirs.map(({ query, wanted }) => {
    const { candidates } = rank(loket.ranker, query, { today: TODAY });
    const bodies = candidates.map(({ entry }) => entry.organisation ?? entry.id);
    return { first: wanted.includes(bodies[0] ?? ''), three: bodies.slice(0, 3).some((body) => wanted.includes(body)) };
  });

  it('are there', () => {
    expect(theirs.length).toBeGreaterThanOrEqual(40);
  });

  it('are known to be in that language', () => {
    expect(share(theirs.map(({ query }) => askedIn(loket.ranker, query)?.id === language))).toBeGreaterThan(0.9);
  });

  it('reach their body, mostly first', () => {
    expect(share(found.map(({ first }) => first))).toBeGreaterThan(0.8);
    expect(share(found.map(({ three }) => three))).toBeGreaterThan(0.9);
  });
});

describe('Dutch questions', () => {
  it('are not taken for another language', () => {
    const questions = indexables(compiled.content).flatMap((entry) => entry.questions);
    const taken = questions.filter((query) => askedIn(loket.ranker, query));
    // Some examples are in another language, most of them in English.
    expect(taken.length).toBeGreaterThan(200);
    expect(taken.filter((query) => /\b(de|het|een|ik|mijn|niet|naar|voor|van|hoe|wat|waar|met)\b/.test(query))).toEqual(
      [],
    );
  });
});
