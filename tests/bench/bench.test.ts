import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMoreServices } from '../../scripts/bench/growth/more-services.ts';
import { measureRun } from '../../scripts/bench/measure-run.ts';
import { type AllFigures, writeReadme } from '../../scripts/bench/readme.ts';
import type { RouterFigures } from '../../scripts/bench/routing/compare.ts';
import { type Entry, entriesOf } from '../../scripts/bench/routing/entries.ts';
import { withoutExamples } from '../../scripts/bench/routing/examples.ts';
import { makeFlexSearch } from '../../scripts/bench/routing/flexsearch.ts';
import { makeLunr } from '../../scripts/bench/routing/lunr.ts';
import { makeMiniSearch } from '../../scripts/bench/routing/minisearch.ts';
import { makeOrama } from '../../scripts/bench/routing/orama.ts';
import { makePagefind } from '../../scripts/bench/routing/pagefind.ts';
import { routingTables } from '../../scripts/bench/routing/print.ts';
import { asRouter } from '../../scripts/bench/routing/router.ts';
import { weighModule } from '../../scripts/bench/routing/weigh.ts';
import { readContent } from '../../scripts/content/read.ts';
import { contentFolder, mistakesOf, RIGHT } from '../content/fixture.ts';
import { real } from '../route/real.ts';

const run = { seconds: 1, memory: 100 };
/** Only what the Markdown shows of them. */
const FIGURES = {
  routing: [
    {
      name: 'dit loket',
      scores: [{ questions: 10, strict: 0.7, rightDoor: 0.8 }],
      bytes: { data: 1, code: 1 },
      query: { median: 1, p95: 2 },
      key: { median: 1, p95: 2 },
    },
  ],
  reader: {
    browser: {
      slowdown: 4,
      cold: { usable: 900, answer: 1900 },
      typed: { median: 5, p95: 9, there: { median: 4, p95: 6 }, thought: { median: 3, p95: 4 } },
      counter: { median: 6, p95: 8 },
    },
    lighthouse: [
      { page: 'balie', scores: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 98 }, found: [] },
    ],
  },
  build: { pages: 3, own: run, bare: run, whole: run },
  themes: [],
  growth: [],
} as unknown as AllFigures;

const entries: readonly Entry[] = [
  ['gemeente', 'Paspoort aanvragen', 'reisdocument', 'waar haal ik een paspoort'],
  ['toeslagen', 'Huurtoeslag aanvragen', 'hulp bij huur', 'ik kan de huur niet betalen'],
  ['rdw', 'Kenteken overschrijven', 'auto op naam', 'mijn auto is verkocht'],
].map(([body = '', title = '', words = '', examples = ''], id) => ({
  ...{ id, body, title, words, examples },
  summary: `${title} doet u hier.`,
  keywords: '',
}));

describe.each([
  ['lunr', makeLunr],
  ['MiniSearch', makeMiniSearch],
  ['Orama', makeOrama],
  ['FlexSearch', makeFlexSearch],
  ['Pagefind', makePagefind],
])('%s', (name, makePeer) => {
  it('finds entries by their words, refers to the body of the first, and finds nothing in what nobody says', async () => {
    const peer = await makePeer(entries, ['ik', 'een']);
    expect(peer.name).toBe(name);
    expect(peer.data).toBeGreaterThan(100);
    expect((await peer.search('ik wil huurtoeslag'))[0]).toBe(1);
    const router = asRouter(peer, entries);
    expect(await router.answer('kenteken')).toMatchObject({ kind: 'refer', candidates: [{ rollup: 'rdw' }] });
    expect(await router.answer('qqqqq')).toEqual({ kind: 'none', certainty: 'unsure', candidates: [] });
    await peer.close?.();
  });
});

describe('npm run bench -- routing', () => {
  it('weighs what a module brings along', async () => {
    const [small, large] = await Promise.all(['export {}', `export { default } from 'lunr'`].map(weighModule));
    expect(small).toBeLessThan(100);
    expect(large).toBeGreaterThan(5_000);
  });

  it('prints a dash where there is no certainty to judge', () => {
    const times = { median: 1, p95: 2 };
    const shares = { questions: 1, strict: 1, lenient: 1, topThree: 1, rightDoor: 1 };
    const figures: RouterFigures = {
      name: 'x',
      setup: 'y',
      scores: [{ group: 'Nederlands', ...shares, asked: null, certain: null, silentlyWrong: null }],
      bytes: { data: 2048, code: 1024 },
      query: times,
      key: times,
    };
    const [quality, weight] = routingTables([figures]);
    expect(quality?.['x (Nederlands)']).toMatchObject({ streng: 1, 'stil fout': '–' });
    expect(weight?.['x']).toMatchObject({ 'gegevens kB': 2, 'script kB': 1, 'vraag, p95 ms': 2 });
  });

  it.each([
    [['routing', 'nergens.tsv'], 'nergens.tsv'],
    [['every-gemeente', '0'], 'Kies hele getallen'],
    [['routin'], 'te veel woorden'],
  ])('%j: says what is wrong and ends with 2', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bench/cli.ts', ...args], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('more services, to see how the loket grows', () => {
  it('are as many as asked for, valid, and in words of their own', () => {
    const folder = contentFolder(RIGHT);
    const services = Object.keys(RIGHT).filter((path) => path.startsWith('services/')).length;
    expect(writeMoreServices(folder, 16)).toBe(16 * services);
    const files = readdirSync(join(folder, 'services')).map((name) => `services/${name}`);
    const written = Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
    expect(mistakesOf({ ...RIGHT, ...written })).toEqual([]);
    const titles = Object.values(readContent(folder).content.services).map(({ title }) => title);
    expect(new Set(titles).size).toBe(16 * services);
    expect(titles).toContain('Pespuurt eenvregin kupoi1');
    expect(() => writeMoreServices(folder, 1_000)).toThrow('daar zijn geen nummers voor');
  });
});

it('a tenth of the examples is left out of everything that finds, and asked', () => {
  const { loaded, labelled } = withoutExamples(real);
  const asked = new Set(labelled.map(({ question }) => question));
  expect(labelled.length).toBeGreaterThan(500);
  const known = entriesOf(loaded.compiled.content, loaded.loket.graph).flatMap(({ examples }) => examples.split('. '));
  expect(known.filter((question) => asked.has(question))).toEqual([]);
  expect(labelled.every(({ body }) => body !== '')).toBe(true);
});

describe('what a program took', () => {
  it('is known with the memory of the largest of its processes', () => {
    const run = measureRun(['-e', 'globalThis.kept = Buffer.alloc(150_000_000, 1)'], '.');
    expect(run.memory).toBeGreaterThan(150);
    expect(run.seconds).toBeGreaterThan(0);
  });

  it('is not known when it failed', () => {
    expect(() => measureRun(['-e', 'throw new Error("stuk")'], '.')).toThrow(/stuk/);
  });
});

describe('the figures in a Markdown file', () => {
  const file = join(tmpdir(), `loket-readme-${process.pid}.md`);

  it('stand between their marks, and leave what is around them', () => {
    writeFileSync(file, 'voor\n<!-- bench -->\noud\n<!-- /bench -->\nna\n');
    writeReadme(file, FIGURES, '2026-11-22');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^voor\n<!-- bench -->\n[\s\S]*2026-11-22[\s\S]*<!-- \/bench -->\nna\n$/);
    expect(text).not.toContain('oud');
    expect(text).toContain('| this loket | 0.700 | – |');
    expect(text).toContain('| counter | 99 | 100 | 100 | 98 |');
    expect(text).toContain('| this loket, all of `npm run build` |');
    rmSync(file);
  });

  it('are not written where there is no place for them', () => {
    writeFileSync(file, 'voor');
    expect(() => writeReadme(file, FIGURES, '2026-11-22')).toThrow('<!-- bench -->');
    rmSync(file);
  });
});
