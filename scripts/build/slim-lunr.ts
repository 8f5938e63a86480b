import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The file of lunr that an index is asked with. What is left out parses texts and query strings and
 * searches lunr's own kind of index, which the engine does itself: nine tenths of lunr, that a
 * browser would fetch before it can answer.
 */
const PART = 'query';

/** Of that file the functions that nobody calls. */
const UNUSED = ['Query.prototype.isNegated'];

/** What comes out of an expression as the engine asks. The minifier then takes out what can never happen. */
const SETTLED: readonly (readonly [expression: string, value: string])[] = [
  ["!('fields' in clause)", 'true'],
  ["!('usePipeline' in clause)", 'false'],
  ["!('presence' in clause)", 'false'],
  ['(clause.wildcard & lunr.Query.wildcard.LEADING)', 'false'],
  ['(clause.wildcard & lunr.Query.wildcard.TRAILING)', 'false'],
  ['Array.isArray(term)', 'false'],
];

/** lunr without what the engine does not use, as one script module. Throws a `RangeError` when lunr has changed. */
export function slimLunr(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('lunr'));
  const whole = UNUSED.reduce(without, readFileSync(join(folder, 'lib', `${PART}.js`), 'utf8'));
  return `const lunr = {};\n${SETTLED.reduce(settled, whole)}\nexport default lunr;`;
}

function without(source: string, name: string): string {
  const from = source.indexOf(`\nlunr.${name} = function`);
  const end = source.indexOf('\n}\n', from);
  if (from < 0 || end < 0) throw new RangeError(`lunr has no "${name}"`);
  return source.slice(0, from) + source.slice(end + 3);
}

function settled(source: string, [expression, value]: readonly [string, string]): string {
  if (!source.includes(expression)) throw new RangeError(`lunr no longer asks "${expression}"`);
  return source.replaceAll(expression, value);
}
