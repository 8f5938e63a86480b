import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Mistake } from '../../scripts/content/mistake.ts';
import { parseYaml } from '../../scripts/content/yaml.ts';

function read(text: string): unknown {
  const mistakes: Mistake[] = [];
  const said = parseYaml('a.yaml', text, mistakes);
  return mistakes.length > 0 ? mistakes : said;
}

describe('the quick reader of YAML', () => {
  test('reads every content file as the exact one does', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThan(900);
    // A tenth of them, spread over all folders: reading all exactly takes two seconds.
    for (const file of files.sort().filter((_, index) => index % 10 === 0)) {
      const text = readFileSync(join('content', file), 'utf8');
      expect(read(text), file).toEqual(parse(text));
    }
  });

  test.each([
    '',
    '# alleen een opmerking',
    'a: 1_000',
    'a: 0b11',
    'a: 0o17',
    'a: 017',
    'a: .5',
    'a: +1',
    'a: 1e3',
    'a: 2026-01-01',
    'a: 12:30',
    'a: yes',
    'a: TRUE',
    'a: ~',
    'a:',
    '- a\n- b',
    '1: x',
    'a: "\\u00e9"',
    'a: |\n  x\n\n  y\n',
    'a: >\n  x\n  y\n\n  z',
    'a: &x [1]\nb: *x',
    '<<: {a: 1}\nb: 2',
    'a: 12345678901234567890',
  ])('reads %j as the exact one does', (text) => {
    expect(read(text)).toEqual(parse(text));
  });

  test.each([
    ['a: 1\na: 2', 'regel 2'],
    ['a: [', 'regel 1'],
    ['{a: 1, a: 2}', 'regel 1'],
    ['a: 1\n---\nb: 2', undefined],
  ])('leaves what is wrong in %j to the exact one', (text, field) => {
    expect(read(text)).toEqual([expect.objectContaining({ file: 'a.yaml', ...(field && { field }) })]);
  });
});
