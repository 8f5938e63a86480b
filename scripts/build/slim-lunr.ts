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
  'Pipeline.prototype.reset',
  'Pipeline.prototype.run',
  'Pipeline.prototype.toJSON',
  'Pipeline.registerFunction',
  'Pipeline.warnIfFunctionNotRegistered',
  'TokenSet.fromArray',
  'TokenSet.fromFuzzyString',
  'Vector.prototype.toJSON',
  'utils.asString',
];

/** Of the function that loads an index: the index comes with the script, made by the same lunr. */
const VERSION_CHECK = /\n {2}if \(serializedIndex\.version != lunr\.version\) \{\n.*\n {2}\}\n/;

/** lunr without what the engine does not use, as one script module. */
export function slimLunr(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('lunr'));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const parts = PARTS.map((name) => readFileSync(join(folder, 'lib', `${name}.js`), 'utf8'));
  const whole = parts.join('\n').replaceAll('@VERSION', version);
  if (!VERSION_CHECK.test(whole)) throw new RangeError('lunr no longer compares versions');
  return `${UNUSED.reduce(without, whole.replace(VERSION_CHECK, '\n'))}\nexport default lunr;`;
}

function without(source: string, name: string): string {
  const from = source.indexOf(`\nlunr.${name} = function`);
  const end = source.indexOf('\n}\n', from);
  if (from < 0 || end < 0) throw new RangeError(`lunr has no "${name}"`);
  return source.slice(0, from) + source.slice(end + 3);
}
