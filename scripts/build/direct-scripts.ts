/**
 * A script of a page that only imports another file gives its place to that file: on a phone
 * each file is a request, and the page's own script would begin a round trip later.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ONLY_IMPORTS = /^import\s*["'`]\.\/([\w.-]+\.js)["'`];?\s*$/;

/** Names the imported files in all built pages of a folder. Returns how many scripts went. */
export function nameScriptsDirectly(folder: string): number {
  const assets = join(folder, '_astro');
  const instead = new Map<string, string>();
  for (const name of readdirSync(assets).filter((file) => file.endsWith('.js'))) {
    const [, imported] = ONLY_IMPORTS.exec(readFileSync(join(assets, name), 'utf8')) ?? [];
    if (imported) instead.set(name, imported);
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const direct = html.replace(
      /(<script type="module" src="\/_astro\/)([^"]+)"/g,
      (tag, start: string, name: string) => {
        const imported = instead.get(name);
        return imported ? `${start}${imported}"` : tag;
      },
    );
    if (direct !== html) writeFileSync(path, direct);
  }
  for (const name of instead.keys()) rmSync(join(assets, name));
  return instead.size;
}
