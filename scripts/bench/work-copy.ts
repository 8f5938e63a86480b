import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = [
  'content',
  'site',
  'widgets',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'tsconfig.json',
];

/** Does something with a copy of all that a build needs, which it may change, and throws the copy away. */
export async function withWorkCopy<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-copy-'));
  try {
    for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
