import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Files of lunr that read an index and search it, in the order in which its own Makefile
 * joins them. What is left out parses texts and query strings, which the engine does itself:
 * more than half of lunr, 5 kB of what a browser fetches before it can answer.
 */
const PARTS = ['field_ref', 'vector', 'match_data', 'token_set', 'index', 'query'];

/** Of those files the functions that nobody calls: the engine makes the index, of one field, and asks for whole words. */
const UNUSED = [
  'Index.load',
  'Index.prototype.search',
  'Index.prototype.toJSON',
  'MatchData.prototype.combine',
  'Query.prototype.isNegated',
  'TokenSet.fromArray',
  'TokenSet.fromFuzzyString',
  'TokenSet.prototype.intersect',
  'TokenSet.prototype.toString',
  'Vector.prototype.insert',
  'Vector.prototype.toArray',
  'Vector.prototype.toJSON',
];

/**
 * What comes out of an expression as the engine asks: its words are stems already, each may
 * be absent, and none is fuzzy. The minifier then takes out what can never happen.
 */
const SETTLED: readonly (readonly [expression: string, value: string])[] = [
  ['if (clause.usePipeline)', 'if (false)'],
  ["!('usePipeline' in clause)", 'false'],
  ["!('presence' in clause)", 'false'],
  ["'editDistance' in clause", 'false'],
  ['Array.isArray(term)', 'false'],
  ['clause.presence === lunr.Query.presence.REQUIRED', 'false'],
  ['clause.presence == lunr.Query.presence.REQUIRED', 'false'],
  ['clause.presence == lunr.Query.presence.PROHIBITED', 'false'],
  ['query.isNegated()', 'false'],
  ['if (requiredMatches[field])', 'if (false)'],
  ['if (prohibitedMatches[field])', 'if (false)'],
  ['!allRequiredMatches.contains(docRef)', 'false'],
  ['allProhibitedMatches.contains(docRef)', 'false'],
  ['new lunr.Set(matchingDocumentRefs)', 'undefined'],
  ['lunr.Set.empty', 'undefined'],
  ['lunr.Set.complete', 'undefined'],
  ["!('fields' in clause)", 'true'],
  ['(clause.wildcard & lunr.Query.wildcard.LEADING)', 'false'],
  ['(clause.wildcard & lunr.Query.wildcard.TRAILING)', 'false'],
  // Each word is looked up once.
  ['!(term in this.metadata)', 'true'],
  ['term !== undefined', 'true'],
  ['n === -1', 'false'],
  // A document has one field, so it is found once.
  ['(docMatch = matches[docRef]) !== undefined', 'false'],
];

/** lunr without what the engine does not use, as one script module. Throws a `RangeError` when lunr has changed. */
export function slimLunr(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('lunr'));
  const parts = PARTS.map((name) => readFileSync(join(folder, 'lib', `${name}.js`), 'utf8'));
  const whole = UNUSED.reduce(without, parts.join('\n'));
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
