import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, page, pages } from './pages.ts';

const kB = 1024;
const size = (path: string) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
const assets = () => readdirSync(join(dist, '_astro')).map((name) => `_astro/${name}`);

/** Scripts that a page can load: those it names, and what these import, now or when used. */
function scriptsOf(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...html.matchAll(/(?:src|component-url|renderer-url)="\/(_astro\/[^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  );
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(dist, path), 'utf8');
    queue.push(
      ...[...code.matchAll(/["'`](?:\.\/|\/?_astro\/)?([\w.-]+\.js)["'`]/g)]
        .map(([, name]) => `_astro/${name}`)
        .filter((name) => existsSync(join(dist, name))),
    );
  }
  return found;
}

describe('what a reader has to download', () => {
  it('is at most 12 kB of styles', () => {
    const styles = assets().filter((path) => path.endsWith('.css'));
    expect(styles.reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(12 * kB);
  });

  it('is at most 12 kB for the page of a service', () => {
    const heavy = pages().filter((path) => /^(en\/)?diensten\//.test(path) && size(path) > 12 * kB);
    expect(heavy).toEqual([]);
  });

  it('is at most 12 kB of script on the page of a service, all that may ever be used included', () => {
    const service = pages().find((path) => path.startsWith('diensten/')) ?? '';
    const scripts = [...scriptsOf(page(service))];
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(12 * kB);
  });
});
