import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstVisit, LIMIT } from '../../scripts/offline/first-visit.ts';
import { makeOffline, OfflineError } from '../../scripts/offline/make.ts';
import { wireBytes } from '../../scripts/offline/weigh.ts';
import { ageInDays } from '../../widgets/offline/age.ts';
import { folderOf, type Pack, type PackPages, packOf } from '../../widgets/offline/pack.ts';
import { dist } from '../site/pages.ts';
import { firstBuild, removeBuilds } from './builds.ts';

const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
/** Addresses with their digests, as they stand in the worker. */
const kept = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);

describe('the first visit', () => {
  it('fetches the shell, the engine and the data, in at most 700 kB', async () => {
    const fetched = ['/sw.js', ...kept].map((url) => (url.endsWith('/') ? `${url}index.html` : url));
    const weights = await Promise.all(fetched.map((file) => wireBytes(join(dist, file))));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(LIMIT);
    for (const needed of ['/', '/en/', '/offline/', '/en/offline/', '/spoed/', '/manifest.webmanifest'])
      expect(kept).toContain(needed);
    for (const data of ['ask', 'index', 'details', 'places', 'ranking'])
      expect(kept).toContainEqual(expect.stringMatching(new RegExp(`^/data/[0-9a-f]+/${data}\\.json$`)));
    const scripts = readdirSync(join(dist, '_astro')).filter((name) => /^(ask|later|open-picker)\..*\.js$/.test(name));
    expect(scripts).toHaveLength(3);
    for (const script of scripts) expect(kept).toContain(`/_astro/${script}`);
  });

  it('is followed by what a page alone needs, the pages of both languages, and the counter', () => {
    const { files, soon } = firstVisit(dist);
    const following = Object.keys(soon);
    for (const pattern of [/loketcode/, /\/why\./, /local-0/, /nl-brieven/, /en-situaties/, /desk\.json/, /scherm/])
      expect(following).toContainEqual(expect.stringMatching(pattern));
    expect(following.at(-1)).toBe('/balie/');
    expect(files.filter((file) => following.includes(`/${file}`))).toEqual([]);
    // What is left of the scripts is for editors.
    const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
    const neither = scripts.filter(
      (name) => !files.includes(`_astro/${name}`) && !following.includes(`/_astro/${name}`),
    );
    expect(neither.filter((name) => !/^(client|signals)\./.test(name))).toEqual([]);
  });

  it('asks no clock: a device whose clock is wrong keeps what every device keeps', () => {
    const source = readdirSync('site/worker')
      .map((name) => readFileSync(join('site/worker', name), 'utf8'))
      .join('\n');
    expect(source).not.toMatch(/Date|performance\.now/);
  });

  it('makes the build fail on a file that would be left out without a word', async () => {
    const build = await firstBuild();
    const [version = ''] = readdirSync(join(build, 'data')).filter((name) => name !== 'pages');
    writeFileSync(join(build, 'data', version, 'ask.json'), `"${'x'.repeat(5 * 1024 * 1024)}"`);
    await expect(makeOffline(build)).rejects.toThrow(OfflineError);
    removeBuilds(build);
  });
});

describe('packs of pages', () => {
  const names = readdirSync(join(dist, 'data/pages')).filter((name) => name.endsWith('.json'));
  const packs: readonly Pack[] = names.map((file) => {
    const paths = Object.keys(JSON.parse(readFileSync(join(dist, 'data/pages', file), 'utf8')) as PackPages);
    return {
      name: file,
      url: `/data/pages/${file}`,
      from: paths[0] ?? '',
      to: paths.at(-1) ?? '',
      pages: paths.length,
      bytes: 0,
    };
  });

  it('hold every page as it is, each in the one pack where it is looked for', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') && !/^(en\/)?(redactie|balie|widget|embed)\//.test(file))
      .map((file) => `/${file.slice(0, -'index.html'.length)}`);
    expect(pages.length).toBeGreaterThan(2_000);
    expect(packs.reduce((sum, pack) => sum + pack.pages, 0)).toBe(pages.length);
    const read = new Map<string, PackPages>();
    for (const path of pages) {
      const pack = packOf(packs, path);
      if (!pack) throw new Error(`${path} is in no pack`);
      if (!read.has(pack.name))
        read.set(pack.name, JSON.parse(readFileSync(join(dist, pack.url), 'utf8')) as PackPages);
      expect(read.get(pack.name)?.[path] === readFileSync(join(dist, path, 'index.html'), 'utf8'), path).toBe(true);
    }
  });

  it('are named after the folder of their pages', () => {
    expect(folderOf('/')).toBe('nl/overig');
    expect(folderOf('/en/')).toBe('en/overig');
    expect(folderOf('/gemeenten/')).toBe('nl/gemeenten');
    expect(folderOf('/en/diensten/paspoort/')).toBe('en/diensten');
    expect(folderOf('/a-z/')).toBe('nl/overig');
    expect(packOf(packs, '/nergens/te-vinden/')).toBe(undefined);
  });
});

it('a text is as old as the days since, and never younger than today', () => {
  expect(ageInDays('2026-11-22', '2026-11-30')).toBe(8);
  expect(ageInDays('2026-11-22', '2001-01-01')).toBe(0);
  expect(ageInDays('', '2026-11-30')).toBe(0);
});
