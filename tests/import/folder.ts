import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder for this test file, which is gone after its tests. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-import-'));
  made.push(folder);
  return folder;
}
