/** Questions as people ask them in other languages, over the real content. They were written before the lists of words, and without them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexables } from '../../scripts/content/index/indexables.ts';
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

/** The short questions that stand with the entries themselves. */
const keywords = indexables(compiled.content).flatMap((entry) => {
  const organisation = compiled.graph.services[entry.id]?.competentAuthority.organisation ?? entry.id;
  return Object.entries(entry.keywords).flatMap(([language, list]) =>
    (list ?? []).map((query) => ({ language, query, wanted: [organisation] })),
  );
});

const share = (many: readonly boolean[]) => many.filter(Boolean).length / many.length;

function found(questions: readonly (typeof asked)[number][]) {
  return questions.map(({ query, wanted }) => {
    const { candidates } = rank(loket.ranker, query, { today: TODAY });
    const bodies = candidates.map(({ entry }) => entry.organisation ?? entry.id);
    return { first: wanted.includes(bodies[0] ?? ''), three: bodies.slice(0, 3).some((body) => wanted.includes(body)) };
  });
}

describe.each(Object.keys(compiled.content.languages))('questions in %s', (language) => {
  const inIt = ({ language: each }: { readonly language: string }) => each === language;
  const theirs = asked.filter(inIt);

  it('are known to be in that language', () => {
    expect(theirs.length).toBeGreaterThanOrEqual(40);
    expect(share(theirs.map(({ query }) => askedIn(loket.ranker, query)?.id === language))).toBeGreaterThan(0.9);
  });

  it('reach their body, mostly first', () => {
    const reached = found(theirs);
    expect(share(reached.map(({ first }) => first))).toBeGreaterThan(0.85);
    expect(share(reached.map(({ three }) => three))).toBeGreaterThan(0.9);
  });

  it('of a few words, as they stand with each entry, mostly do so too', () => {
    const short = keywords.filter(inIt);
    expect(short.length).toBeGreaterThan(500);
    const reached = found(short);
    expect(share(reached.map(({ first }) => first))).toBeGreaterThan(0.55);
    expect(share(reached.map(({ three }) => three))).toBeGreaterThan(0.7);
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
