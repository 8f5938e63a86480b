import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { RouterFigures } from '../../scripts/bench/routing/compare.ts';
import type { Entry } from '../../scripts/bench/routing/entries.ts';
import { makeFlexSearch } from '../../scripts/bench/routing/flexsearch.ts';
import { makeLunr } from '../../scripts/bench/routing/lunr.ts';
import { makeMiniSearch } from '../../scripts/bench/routing/minisearch.ts';
import { makeOrama } from '../../scripts/bench/routing/orama.ts';
import { makePagefind } from '../../scripts/bench/routing/pagefind.ts';
import { routingTables } from '../../scripts/bench/routing/print.ts';
import { asRouter } from '../../scripts/bench/routing/router.ts';
import { weighModule } from '../../scripts/bench/routing/weigh.ts';

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
    [['routing'], 'bestand'],
    [['routin'], 'arguments'],
  ])('%j: says what is wrong and ends with 2', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bench/cli.ts', ...args], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
