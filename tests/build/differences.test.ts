import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { differences } from '../../scripts/reproduce/differences.ts';

it('names what differs, and what only one of two folders has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loket-again-'));
  const files = {
    'a/same.html': 'x',
    'b/same.html': 'x',
    'a/other.html': 'x',
    'b/other.html': 'y',
    'b/more/new.html': 'z',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(differences(join(folder, 'a'), join(folder, 'b'))).toEqual(['more/new.html', 'other.html']);
  expect(differences(join(folder, 'a'), join(folder, 'a'))).toEqual([]);
  rmSync(folder, { recursive: true });
});
