/** Puts the built pages together in packs, so that keeping all of them takes dozens of requests, not thousands. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPath, folderOf, type Pack, type PackPages } from '../../widgets/offline/pack.ts';
import { fewAtOnce } from '../build/few-at-once.ts';
import { fingerprint } from './fingerprint.ts';
import { wireBytes } from './weigh.ts';

/** Uncompressed. A phone reads a whole pack to show one page of it. */
const LARGEST = 1_000_000;

/** Pages for editors, for staff or for machines, which residents do not look for without a connection. */
const LEFT_OUT = /^\/(en\/)?(redactie|balie|widget|embed)\//;

interface Page {
  readonly path: string;
  readonly html: string;
}

/** Writes `data/pages/` and tells what is in it, in the order of the paths. */
export async function makePacks(folder: string): Promise<readonly Pack[]> {
  mkdirSync(join(folder, 'data/pages'), { recursive: true });
  const groups = Map.groupBy(pagesIn(folder), ({ path }) => folderOf(path));
  const packs = [...groups].flatMap(([name, pages]) =>
    divide(pages).map((part, index, { length }) => ({ name: length > 1 ? `${name}-${index + 1}` : name, part })),
  );
  return fewAtOnce(packs, ({ name, part }) => writePack(folder, name, part));
}

function pagesIn(folder: string): readonly Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ file, path: `/${file.replace(/\\/g, '/').replace(/index\.html$/, '')}` }))
    .filter(({ path }) => !LEFT_OUT.test(path))
    .sort((one, other) => byPath(one.path, other.path))
    .map(({ file, path }) => ({ path, html: readFileSync(join(folder, file), 'utf8') }));
}

/** Parts of about equal size, none much larger than the largest allowed. */
function divide(pages: readonly Page[]): readonly (readonly Page[])[] {
  const size = pages.reduce((sum, { html }) => sum + html.length, 0);
  const count = Math.ceil(size / LARGEST);
  const each = Math.ceil(pages.length / count);
  return Array.from({ length: count }, (_, index) => pages.slice(index * each, (index + 1) * each)).filter(
    ({ length }) => length > 0,
  );
}

async function writePack(folder: string, name: string, pages: readonly Page[]): Promise<Pack> {
  const content: PackPages = Object.fromEntries(pages.map(({ path, html }) => [path, html]));
  const text = Buffer.from(JSON.stringify(content));
  const url = `/data/pages/${name.replaceAll('/', '-')}.${fingerprint(text)}.json`;
  writeFileSync(join(folder, url), text);
  const [first, last] = [pages[0], pages.at(-1)];
  return {
    name,
    url,
    from: first?.path ?? '',
    to: last?.path ?? '',
    pages: pages.length,
    bytes: await wireBytes(join(folder, url)),
  };
}
