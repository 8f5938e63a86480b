import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import nl from '../../content/ui/nl.json' with { type: 'json' };
import { MANIFEST } from '../../scripts/embed/data-files.ts';
import { published } from '../../scripts/embed/publish.ts';
import { wordsModule } from '../../scripts/embed/words.ts';
import { dist } from '../site/pages.ts';

const kB = 1024;
const folder = join(dist, 'widget/v1');
const size = (name: string) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
const file = (start: string, within = '') =>
  join(within, readdirSync(join(folder, within)).find((name) => name.startsWith(start)) ?? '');

describe('what a host’s page downloads', () => {
  it('is at most 1 kB before the element comes near the screen', () => {
    expect(size('loket.js')).toBeLessThanOrEqual(kB);
    // A published version holds fingerprints besides. Those before 1.2.0 are 1.4 kB, and do not change.
    for (const { version } of published().slice(2))
      expect(size(join('..', version, 'loket.js')), version).toBeLessThanOrEqual(kB);
  });

  it('is at most 25 kB of script before the first answer', () => {
    expect(size('loket.js') + size(file('element-')) + size(MANIFEST)).toBeLessThanOrEqual(25 * kB);
  });

  it('is at most 140 kB of data before the first answer, those of its gemeente included', () => {
    const gemeenten = file('gemeente-', 'data');
    const own = Math.max(...readdirSync(join(folder, gemeenten)).map((name) => size(join(gemeenten, name))));
    expect(size(file('first-', 'data')) + own).toBeLessThanOrEqual(140 * kB);
  });

  it('is at most 43 kB of script for a resident in all, and 5 kB for who wonders why or what a host’s page lacks', () => {
    const all = readdirSync(folder).filter((name) => name.endsWith('.js') && !/single|kader/.test(name));
    expect(all.length).toBeGreaterThan(6);
    const total = (names: readonly string[]) => names.reduce((sum, name) => sum + size(name), 0);
    const why = all.filter((name) => name.startsWith('draw-why-'));
    const diagnosis = all.filter((name) => /^(show-diagnosis|contrast)-/.test(name));
    for (const part of [why, diagnosis]) {
      expect(part).not.toHaveLength(0);
      expect(total(part)).toBeLessThanOrEqual(5 * kB);
    }
    expect(total(all) - total(why) - total(diagnosis)).toBeLessThanOrEqual(43 * kB);
  });
});

describe('a part of the script', () => {
  const parts = {
    first: 'element-',
    rest: 'rest-',
    place: 'place-form-',
    why: 'draw-why-',
    diagnose: 'show-diagnosis-',
  } as const;
  const wordsOf = (part: string) =>
    [...wordsModule('content/ui/nl.json', part).matchAll(/export const (\w+) = (.*);/g)].flatMap(
      ([, name, words = '{}']) => Object.keys(JSON.parse(words)).map((key) => `${name}.${key}`),
    );

  it.each(Object.entries(parts))('%s has all the words that it says', (part, start) => {
    const code = readFileSync(join(folder, file(start)), 'utf8');
    const known = [...wordsOf(part), ...(part === 'rest' ? wordsOf('first') : [])];
    const said = [...code.matchAll(/`([a-z]+)\.(\w+)(\$\{)?/g)]
      .filter(([, name = '']) => name in nl)
      .map(([, name, key, more]) => ({ key: `${name}.${key}`, open: more !== undefined }));
    expect(said.length).toBeGreaterThan(3);
    const missing = said.filter(
      ({ key, open }) =>
        !known.some((each) => (open ? each.startsWith(key) : each === key || each.startsWith(`${key}_`))),
    );
    expect(missing).toEqual([]);
  });

  it('writes no markup and no styles by hand, and fetches and keeps nothing', () => {
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\bfetch\(|XMLHttpRequest|eval\(|new Function|\.style\.|localStorage|sessionStorage|\.cookie/;
    // The single file holds the texts too, which may speak of anything.
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js') && !name.includes('single'));
    expect(scripts.filter((name) => forbidden.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });
});
