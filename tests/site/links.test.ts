/** Every address that a built page names leads somewhere, and every page can be found from the front page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from './pages.ts';

interface Found {
  readonly ids: ReadonlySet<string>;
  /** Internal addresses, as written. */
  readonly links: ReadonlySet<string>;
}

const origin = 'https://eersteloket.example';
const site = new Map(everyPage().map((path) => [addressOf(path), look(readFileSync(join(dist, path), 'utf8'))]));

it('no link or asset is dead, and no fragment points at nothing', () => {
  const dead = new Set<string>();
  for (const [page, { links }] of site) {
    for (const link of links) {
      const { pathname, hash } = new URL(link, origin + page);
      const path = decodeURIComponent(pathname);
      const target = site.get(path);
      const exists = target ? hash === '' || target.ids.has(decodeURIComponent(hash.slice(1))) : isFile(path);
      if (!exists) dead.add(`${page} → ${link}`);
    }
  }
  expect([...dead].slice(0, 20)).toEqual([]);
});

it('every page can be reached from the front page', () => {
  const reached = new Set(['/']);
  const queue = ['/'];
  for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
    for (const link of site.get(page)?.links ?? []) {
      const { pathname } = new URL(link, origin + page);
      const path = decodeURIComponent(pathname);
      if (!site.has(path) || reached.has(path)) continue;
      reached.add(path);
      queue.push(path);
    }
  }
  // Shown in the place of a page that is not there or a request that is refused, and opened by the counter for the resident.
  const shown = ['/404.html', '/500.html', '/offline/', '/en/offline/', '/balie/scherm/'];
  const lost = [...site.keys()].filter((page) => !reached.has(page) && !shown.includes(page));
  expect(lost.slice(0, 20)).toEqual([]);
});

it('what a style sheet names is there', () => {
  const styles = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.css'));
  const named = styles.flatMap((name) =>
    [...readFileSync(join(dist, '_astro', name), 'utf8').matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(
      ([, url = '']) => new URL(url, `${origin}/_astro/${name}`).pathname,
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !isFile(path))).toEqual([]);
});

function everyPage(): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
}

function addressOf(path: string): string {
  return `/${path.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
}

function look(html: string): Found {
  const links = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
  return {
    ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)),
    links: new Set(
      links.map((link) => link.replace(origin, '')).filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)),
    ),
  };
}

function isFile(path: string): boolean {
  return !path.endsWith('/') && existsSync(join(dist, path));
}
