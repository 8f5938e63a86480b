/**
 * What a page for every gemeente and every service would take. They are not made (see
 * site/decisions/017-measuring.md); this shows that it is no matter of cannot.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { measureRun, type Run } from './measure-run.ts';
import { withWorkCopy } from './work-copy.ts';

export interface ManyPages extends Run {
  readonly pages: number;
  /** Of all files, in MB. */
  readonly size: number;
}

const PAGES = join('site', 'pages');
const SERVICE = join(PAGES, '[...lang]', 'diensten', '[slug].astro');
/** As deep as the page it is made from, so that all it imports is found. */
const MANY = join(PAGES, '[...lang]', 'overal', '[slug].astro');

const PATHS = `export const getStaticPaths = () => {
  const wanted = Number(process.env.PAGES);
  const found = [];
  for (const gemeente of registers.gemeenten)
    for (const service of services) {
      if (found.length === wanted) return found;
      found.push({ params: { lang: undefined, slug: gemeente.slug + '-' + service.id }, props: { entry: service, gemeente } });
    }
  return found;
};`;

/** Builds the page of a service so many times, for as many pairs of gemeente and service, and nothing else. One run for each number. */
export function measureEveryGemeente(numbers: readonly number[]): Promise<readonly ManyPages[]> {
  return withWorkCopy(async (folder) => {
    measureRun(['scripts/content/cli.ts', '--quiet'], folder);
    const page = forEveryGemeente(readFileSync(join(folder, SERVICE), 'utf8'));
    rmSync(join(folder, PAGES), { recursive: true });
    mkdirSync(join(folder, MANY, '..'), { recursive: true });
    writeFileSync(join(folder, MANY), page);
    const measured = [];
    for (const pages of numbers) {
      const args = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
      const run = measureRun(args, folder, { PAGES: String(pages) });
      const dist = join(folder, 'dist');
      measured.push({ ...run, ...(await weigh(dist)) });
      rmSync(dist, { recursive: true });
    }
    return measured;
  });
}

/** The page of a service, named after a gemeente as well. Throws when that page is no longer what it was. */
function forEveryGemeente(source: string): string {
  const changes = [
    [/export const getStaticPaths = .*;/, PATHS],
    ['import { authorityOf, graph, services }', 'import { authorityOf, graph, registers, services }'],
    ['const { entry: service } = Astro.props;', 'const { entry: service, gemeente } = Astro.props;'],
    ['title={service.title}', "title={service.title + ' in ' + gemeente.name}"],
    ['<h1 lang={content}>{service.title}</h1>', '<h1 lang={content}>{service.title} in {gemeente.name}</h1>'],
  ] as const;
  return changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`The page of a service no longer has ${from}`);
    return changed;
  }, source);
}

async function weigh(dist: string): Promise<{ readonly pages: number; readonly size: number }> {
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const sizes = files.filter((file) => file.isFile()).map((file) => statSync(join(file.parentPath, file.name)).size);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    size: sizes.reduce((sum, size) => sum + size, 0) / 1024 ** 2,
  };
}
