import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CODE = /\.(ts|tsx|astro|mjs)$/;

/** What a folder may import, beside itself. The first entry whose `from` a file starts with counts. */
const ARROWS: readonly { readonly from: string; readonly to: readonly string[]; readonly packages: RegExp }[] = [
  { from: 'widgets/engine/', to: [], packages: /^lunr$/ },
  { from: 'widgets/i18n/', to: ['content/ui/'], packages: /^i18next$/ },
  { from: 'widgets/links/', to: ['widgets/engine/', 'widgets/i18n/'], packages: /^$/ },
  { from: 'widgets/action/', to: ['widgets/engine/', 'widgets/i18n/', 'widgets/links/'], packages: /^preact/ },
  { from: 'widgets/term/', to: ['widgets/engine/', 'widgets/i18n/'], packages: /^$/ },
  { from: 'widgets/local/', to: ['widgets/engine/', 'widgets/i18n/', 'widgets/action/'], packages: /^$/ },
  { from: 'widgets/device/', to: ['widgets/engine/'], packages: /^$/ },
  { from: 'widgets/data/', to: ['widgets/engine/'], packages: /^$/ },
  { from: 'widgets/offline/', to: [], packages: /^$/ },
  {
    from: 'widgets/body/',
    to: ['widgets/engine/', 'widgets/i18n/', 'widgets/links/', 'widgets/action/'],
    packages: /^preact/,
  },
  { from: 'widgets/code/', to: ['widgets/engine/', 'widgets/i18n/'], packages: /^(preact|uqr$)/ },
  {
    from: 'widgets/card/',
    to: ['engine', 'i18n', 'links', 'action', 'body', 'code', 'local'].map((name) => `widgets/${name}/`),
    packages: /^preact/,
  },
  {
    from: 'widgets/desk/',
    to: ['engine', 'i18n', 'links', 'action', 'body', 'code', 'device', 'local', 'term'].map(
      (name) => `widgets/${name}/`,
    ),
    packages: /^preact/,
  },
  ...['ask', 'letter', 'place', 'plan'].map((view) => ({
    from: `widgets/${view}/`,
    to: ['engine', 'i18n', 'links', 'action', 'body', 'card', 'code', 'device', 'data', 'local', 'term'].map(
      (name) => `widgets/${name}/`,
    ),
    packages: /^preact/,
  })),
  {
    from: 'widgets/embed/',
    to: [
      ...['engine', 'i18n', 'links', 'action', 'body', 'card', 'device', 'data', 'ask', 'place'].map(
        (name) => `widgets/${name}/`,
      ),
      'content/ui/',
    ],
    packages: /^loket:data$/,
  },
  { from: 'site/', to: ['widgets/', '.loket/'], packages: /./ },
  {
    from: 'scripts/',
    to: ['engine', 'action', 'body', 'i18n', 'links', 'local', 'term', 'embed', 'offline'].map(
      (name) => `widgets/${name}/`,
    ),
    packages: /./,
  },
];

describe('the arrows between the folders', () => {
  it.each(ARROWS.map((arrow) => [arrow.from, arrow] as const))(
    '%s imports nothing but what it may',
    (from, { to, packages }) => {
      const wrong = importsBelow(from).filter(({ target }) =>
        target.startsWith('.') || target.startsWith('/')
          ? true
          : target.includes('/') && isOurs(target)
            ? !target.startsWith(from) && !to.some((folder) => target.startsWith(folder))
            : !packages.test(target),
      );
      expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    },
  );

  it('covers every folder of widgets', () => {
    const folders = readdirSync(join(ROOT, 'widgets'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `widgets/${entry.name}/`);
    expect(folders.filter((folder) => !ARROWS.some((arrow) => arrow.from === folder))).toEqual([]);
  });

  it('keeps the engine away from the document, the network and the clock', () => {
    const forbidden =
      /(?<![.\w])((document|window|navigator|localStorage|sessionStorage)\.|fetch\(|Date\.now|new Date\(\)|performance\.now|Math\.random)/;
    const wrong = filesBelow('widgets/engine/').filter((file) =>
      forbidden.test(code(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  it('reads content files in one place only', () => {
    const readers = [...filesBelow('scripts/'), ...filesBelow('widgets/'), ...filesBelow('site/')].filter((file) =>
      /from 'yaml'/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    // What is measured writes files of its own for other builds.
    expect(readers.filter((file) => !/^scripts\/(content|bench)\//.test(file))).toEqual([]);
  });
});

function isOurs(target: string): boolean {
  return /^(widgets|site|scripts|content|tests|\.loket)\//.test(target);
}

/** Imports as paths from the root for our own files, as they stand for packages. Node's own modules are left out. */
function importsBelow(folder: string): { file: string; target: string }[] {
  return filesBelow(folder).flatMap((file) =>
    [...code(readFileSync(join(ROOT, file), 'utf8')).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(
      ([, name = '']) => {
        if (name.startsWith('node:') || name.startsWith('astro:')) return [];
        const target = name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
        return [{ file, target }];
      },
    ),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.test(name))
    .map((name) => join(folder, name));
}

/** Without comments, in which a forbidden word may be explained. */
function code(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
