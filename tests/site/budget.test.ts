import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, page, pages } from './pages.ts';

const kB = 1024;
const size = (path: string) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
const total = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + size(path), 0);
const assets = () => readdirSync(join(dist, '_astro')).map((name) => `_astro/${name}`);

/** Only for who opens a loketcode, or asks for its QR code. */
const CODES = /(loketcode|qr-path)\.[\w-]+\.js/;
/** What a gemeente adds of its own: on a page that was drawn at build only for who lives in one that does. */
const LAYER = /(local-parts|gemeente-layer|local-answer)\.[\w-]+\.js/;
/** What a place means: only for who gave one. */
const PLACE = /(open-picker|place-choice|show-place|local)\.[\w-]+\.js/;

/** Says why it is this answer: only for who asks that. */
const WHY = /why(-messages\.\w+)?\.[\w-]+\.js/;

/** Scripts that a page can load: those it names, and what these import, now or when used, but for those that are left out. */
function scriptsOf(html: string, without = /^$/): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...html.matchAll(/(?:src|component-url|renderer-url)="\/(_astro\/[^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  );
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (found.has(path) || without.test(path)) continue;
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
  it('is at most 12 kB of styles; those of the counter are for staff', () => {
    const styles = assets().filter((path) => path.endsWith('.css'));
    const counter = styles.filter((path) => path.startsWith('_astro/Desk.'));
    expect(counter).toHaveLength(1);
    expect(total(styles) - total(counter)).toBeLessThanOrEqual(12 * kB);
  });

  it('is at most 12 kB for the page of a service', () => {
    const heavy = pages().filter((path) => /^(en\/)?diensten\//.test(path) && size(path) > 12 * kB);
    expect(heavy).toEqual([]);
  });

  it('is at most 60 kB for the page of the editors', () => {
    expect(size('redactie/index.html')).toBeLessThanOrEqual(60 * kB);
  });

  it('is at most 12 kB of script on the page of a service with the choice of a place, but for its QR code and what a gemeente adds', () => {
    const service = pages().find((path) => path.startsWith('diensten/')) ?? '';
    const scripts = [...scriptsOf(page(service), new RegExp(`${CODES.source}|${LAYER.source}`))];
    expect(scripts.filter((path) => PLACE.test(path)).length).toBeGreaterThan(2);
    expect(total(scripts)).toBeLessThanOrEqual(12 * kB);
    expect(total(scriptsOf(page(service), CODES))).toBeLessThanOrEqual(15 * kB);
    expect(total(scriptsOf(page(service)))).toBeLessThanOrEqual(24 * kB);
  });

  it('is at most 30 kB of script to get a first answer, 4 kB for the rest of it, and 45 kB with the place picker', () => {
    // In the other language, or only for who opens a loketcode, gave a place, has no connection or wonders why.
    const other = new RegExp(`messages\\.en|${CODES.source}|${LAYER.source}|${WHY.source}`);
    const asking = scriptsOf(page('index.html'), new RegExp(`${other.source}|${PLACE.source}|/(later|entry)\\.`));
    const [rest, ...none] = [...asking].filter((path) => path.includes('complete-loket'));
    expect(none).toEqual([]);
    expect(total(asking) - size(rest ?? '')).toBeLessThanOrEqual(30 * kB);
    expect(size(rest ?? '')).toBeLessThanOrEqual(4 * kB);
    expect(total(scriptsOf(page('index.html'), other))).toBeLessThanOrEqual(45 * kB);
  });

  it('is at most 5 kB of script to say why', () => {
    const why = assets().filter((path) => WHY.test(path) && !path.includes('.en.'));
    expect(why.filter((path) => path.endsWith('.js'))).toHaveLength(2);
    expect(total(why.filter((path) => path.endsWith('.js')))).toBeLessThanOrEqual(5 * kB);
  });

  it('is at most 35 kB of script on the page of a plan, the picture of its code included', () => {
    const plan = pages().find((path) => path.startsWith('situaties/overlijden')) ?? '';
    const scripts = scriptsOf(page(plan), /open-picker|place-choice|\/local\./);
    expect(scripts.size).toBeGreaterThan(3);
    expect(total(scripts)).toBeLessThanOrEqual(35 * kB);
  });

  it('is at most 140 kB of data before the first answer', () => {
    const data = readdirSync(join(dist, 'data'), { recursive: true, encoding: 'utf8' });
    const first = data.filter((path) => /\/(ask|index)\.json$/.test(path));
    expect(first).toHaveLength(2);
    expect(total(first.map((path) => `data/${path}`))).toBeLessThanOrEqual(140 * kB);
  });

  it('is at most 60 kB of fonts', () => {
    const fonts = assets().filter((path) => path.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    // Compressed already, so as they are.
    expect(fonts.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)).toBeLessThanOrEqual(60 * kB);
  });
});
