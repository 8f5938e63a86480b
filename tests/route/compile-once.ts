/** Compiles the real content once for all test files: it takes seconds, and some thirty of them ask it questions. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { TestProject } from 'vitest/node';
import { compileOrThrow } from '../../scripts/route/load.ts';

export const TODAY = '2026-11-24';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the compiled content, serialised. */
    compiled: string;
  }
}

export default function compileOnce({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'loket-compiled-'));
  const file = join(folder, 'compiled');
  writeFileSync(file, serialize(compileOrThrow(TODAY)));
  provide('compiled', file);
  return () => rmSync(folder, { recursive: true });
}
