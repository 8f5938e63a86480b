import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureRun, type Run } from './measure-run.ts';

/** A page with a heading and a paragraph, as many times as wanted: what Astro itself costs. */
const PAGE = `---
export const getStaticPaths = () =>
  Array.from({ length: Number(process.env.PAGES) }, (_, at) => ({ params: { slug: 'pagina-' + at }, props: { at } }));
const { at } = Astro.props;
---
<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Pagina {at}</title>
  </head>
  <body>
    <h1>Pagina {at}</h1>
    <p>Een pagina zonder iets.</p>
  </body>
</html>
`;

const CONFIG = `export default { srcDir: './site', outDir: './dist', trailingSlash: 'always', compressHTML: true };\n`;

/** Builds a site of nothing but Astro with that many pages. */
export function buildBareAstro(pages: number): Run {
  const folder = mkdtempSync(join(tmpdir(), 'loket-bare-'));
  try {
    mkdirSync(join(folder, 'site', 'pages'), { recursive: true });
    writeFileSync(join(folder, 'site', 'pages', '[slug].astro'), PAGE);
    writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const env = { PAGES: String(pages) };
    return measureRun(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
