/** What is built, and what a reader sees, hangs on no language or clock of the machine that makes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Each without the language that it should name. */
const LEANS_ON_THE_MACHINE =
  /\.localeCompare\((?:[^(),]|\([^()]*\))*\)|\.toLocale\w*\(\s*(?:\)|undefined)|\bIntl\.\w+\(\s*(?:\)|undefined)|\.sort\(\w*ollator/;

it('nothing is put in order or written in the language of the machine', () => {
  const files = ['scripts', 'site', 'widgets'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|astro|mjs)$/.test(name) && !name.startsWith('public'))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((file) =>
    LEANS_ON_THE_MACHINE.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
  );
  expect(found).toEqual([]);
});

it('would find it', () => {
  for (const text of [
    'a.localeCompare(b)',
    'n(a).localeCompare(n(b))',
    'x.toLocaleString()',
    'new Intl.NumberFormat()',
  ])
    expect(text).toMatch(LEANS_ON_THE_MACHINE);
  for (const text of ["a.localeCompare(b, 'nl')", "k(t(a)).localeCompare(k(t(b)), 'nl')", "x.toLocaleString('nl')"])
    expect(text).not.toMatch(LEANS_ON_THE_MACHINE);
});
