import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Files of lunr that read an index and search it, in the order in which its own Makefile
 * joins them. What is left out parses texts and query strings, which the engine does itself:
 * half of lunr, 4 kB of what a browser fetches before it can answer.
 */
const PARTS = [
  'lunr',
  'utils',
  'field_ref',
  'set',
  'pipeline',
  'vector',
  'match_data',
  'token_set',
  'token_set_builder',
  'index',
  'query',
];

/** Of those files the functions that nobody calls: the index is loaded, and its pipeline is empty. */
const UNUSED = [
  'Index.prototype.search',
  'Index.prototype.toJSON',
  'Pipeline.prototype.add',
  'Pipeline.prototype.after',
  'Pipeline.prototype.before',
  'Pipeline.prototype.remove',
  'Pipeline.prototype.run',
  'Pipeline.prototype.toJSON',
  'Pipeline.registerFunction',
  'Pipeline.warnIfFunctionNotRegistered',
  'TokenSet.fromFuzzyString',
  'Vector.prototype.toJSON',
];

/** lunr without what the engine does not use, as one script module. */
export function slimLunr(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('lunr'));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const parts = PARTS.map((name) => readFileSync(join(folder, 'lib', `${name}.js`), 'utf8'));
  const whole = parts.join('\n').replaceAll('@VERSION', version);
  return `${UNUSED.reduce(without, whole)}\nexport default lunr;`;
}

function without(source: string, name: string): string {
  const from = source.indexOf(`\nlunr.${name} = function`);
  const end = source.indexOf('\n}\n', from);
  if (from < 0 || end < 0) throw new RangeError(`lunr has no "${name}"`);
  return source.slice(0, from) + source.slice(end + 3);
}
