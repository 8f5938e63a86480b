/**
 * Tells the browser, in the head of a page with a field, which scripts it will need: they would
 * otherwise be found one behind the other, a round trip each. The data only for who comes with a
 * question: others read first, and would wait for a hundred kilobytes that share the line.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../offline/fingerprint.ts';

/** Marks a page whose script fetches the data. */
const FIELD = 'data-ask';

/**
 * Runs while the page is still being read. Who comes with a question in the address waits for the data,
 * so that it travels beside the scripts.
 */
const EARLY = `if(location.hash)for(const f of["ask","index"]){const l=document.createElement("link");Object.assign(l,{rel:"preload",as:"fetch",crossOrigin:"",href:document.documentElement.dataset.root+f+".json"});document.head.append(l)}`;

/** Adds the hints to the built pages that have a field. Returns their number. */
export function addPreloads(folder: string): number {
  const early = `_astro/early.${fingerprint(Buffer.from(EARLY))}.js`;
  writeFileSync(join(folder, early), EARLY);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(en[\\/])?(offline[\\/])?index\.html$/.test(file))
    .map((file) => join(folder, file));
  return pages.filter((path) => addTo(path, folder, early)).length;
}

function addTo(path: string, folder: string, early: string): boolean {
  const html = readFileSync(path, 'utf8');
  const [, language] = /<html lang="(\w+)"/.exec(html) ?? [];
  if (!html.includes(FIELD) || !language) return false;
  const named = [...html.matchAll(/<script type="module" src="\/(_astro\/[^"]+)"/g)].map(([, script = '']) => script);
  const scripts = new Set(named.flatMap((script) => [...importsOf(script, folder)]));
  // The words are imported when the script knows the language of the page.
  for (const script of [...scripts]) for (const words of wordsIn(script, language, folder)) scripts.add(words);
  const hints = [
    `<script async fetchpriority="high" src="/${early}"></script>`,
    ...[...scripts]
      .filter((script) => !named.includes(script))
      .map((script) => `<link rel="modulepreload" href="/${script}">`),
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
