import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, page, pages } from './pages.ts';

const all = () => pages().map((path) => ({ path, html: page(path) }));
const policy = (html: string) => /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';

describe('every page', () => {
  it('loads nothing from anyone else', () => {
    const foreign =
      /<(?:script|link|img|iframe|source|video|audio)[^>]+(?:src|href)="https?:\/\/(?!eersteloket\.example)[^"]+"/g;
    const wrong = all().flatMap(({ path, html }) => [...html.matchAll(foreign)].map(([tag]) => `${path}: ${tag}`));
    expect(wrong).toEqual([]);
  });

  it('forbids all that it does not need, and every inline style', () => {
    const wrong = all().filter(
      ({ html }) => !policy(html).startsWith("default-src 'none'") || policy(html).includes('unsafe'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(
      all()
        .filter(({ html }) => / style="/.test(html))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('has one title of its own in its language', () => {
    const titles = new Map<string, string>();
    const twice: string[] = [];
    for (const { path, html } of all()) {
      const language = path.startsWith('en/') ? 'en' : 'nl';
      const title = `${language} ${/<title>([^<]+)<\/title>/.exec(html)?.[1]}`;
      if (titles.has(title)) twice.push(`${path} = ${titles.get(title)}: ${title}`);
      titles.set(title, path);
    }
    expect(twice).toEqual([]);
  });

  it('has one h1', () => {
    expect(
      all()
        .filter(({ html }) => (html.match(/<h1[\s>]/g) ?? []).length !== 1)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('links only to pages and files that exist', () => {
    const dead = new Set<string>();
    for (const { path, html } of all()) {
      for (const [, href = ''] of html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
        const file = href.endsWith('/') ? `${href}index.html` : href;
        if (!existsSync(join(dist, file))) dead.add(`${path} → ${href}`);
      }
    }
    expect([...dead]).toEqual([]);
  });

  it('points at anchors that exist', () => {
    const dead = all().flatMap(({ path, html }) =>
      [...html.matchAll(/href="#([^"]+)"/g)]
        .filter(([, id]) => !html.includes(`id="${id}"`))
        .map(([, id]) => `${path} → #${id}`),
    );
    expect(dead).toEqual([]);
  });

  it('says where it is in both languages, but for the counter, which is for staff and in Dutch alone', () => {
    const without = all().filter(
      ({ html }) => !/name="robots" content="noindex"/.test(html) && !/hreflang="en".*hreflang="x-default"/s.test(html),
    );
    expect(without.map(({ path }) => path)).toEqual(['balie/index.html']);
  });
});

it('a sensitive page offers a way out, and no other does', () => {
  const exits = all()
    .filter(({ html }) => html.includes('data-quick-exit'))
    .map(({ path }) => path);
  expect(exits).toContain('spoed/index.html');
  expect(exits).not.toContain('index.html');
});
