/**
 * Tells the browser, in the head of a page with a field, what it will need: the scripts and the
 * first data would otherwise be found one behind the other, a round trip each.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks a page whose script fetches the data. */
const FIELD = 'data-ask';

/** Adds the hints to the built pages that have a field. Returns their number. */
export function addPreloads(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(en[\\/])?(offline[\\/])?index\.html$/.test(file))
    .map((file) => join(folder, file));
  return pages.filter((path) => addTo(path, folder)).length;
}

function addTo(path: string, folder: string): boolean {
  const html = readFileSync(path, 'utf8');
  const [, language] = /<html lang="(\w+)"/.exec(html) ?? [];
  const [, root] = /data-root="([^"]+)"/.exec(html) ?? [];
  if (!html.includes(FIELD) || !language || !root) return false;
  const named = [...html.matchAll(/<script type="module" src="\/(_astro\/[^"]+)"/g)].map(([, script = '']) => script);
  const scripts = new Set(named.flatMap((script) => [...importsOf(script, folder)]));
  // The words are imported when the script knows the language of the page.
  for (const script of [...scripts]) for (const words of wordsIn(script, language, folder)) scripts.add(words);
  const hints = [
    ...[...scripts]
      .filter((script) => !named.includes(script))
      .map((script) => `<link rel="modulepreload" href="/${script}">`),
    // Low, so that they follow what is drawn with and the scripts, and fill the line when those are there.
    ...['ask', 'index'].map(
      (name) => `<link rel="preload" href="${root}${name}.json" as="fetch" crossorigin fetchpriority="low">`,
    ),
  ];
  writeFileSync(path, html.replace('</head>', `${hints.join('')}</head>`));
  return true;
}

/** A script and all that it imports at once. */
function importsOf(script: string, folder: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(script)) return found;
  found.add(script);
  const code = readFileSync(join(folder, script), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
    importsOf(`_astro/${name}`, folder, found);
  return found;
}

function wordsIn(script: string, language: string, folder: string): readonly string[] {
  const code = readFileSync(join(folder, script), 'utf8');
  const pattern = new RegExp(`import\\(["'\`]\\./(ask-messages\\.${language}\\.[\\w.-]+\\.js)["'\`]\\)`, 'g');
  return [...code.matchAll(pattern)].map(([, name]) => `_astro/${name}`);
}
