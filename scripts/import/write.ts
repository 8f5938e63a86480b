import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRegister, type RegisterFile } from './register-file.ts';

/**
 * Writes the registers and returns the names of those that changed. Everything is written to
 * temporary files first, so that a full disk changes nothing and each register is always whole.
 */
export function writeRegisters(folder: string, registers: readonly RegisterFile[]): string[] {
  mkdirSync(folder, { recursive: true });
  const changed = registers
    .map((register) => ({ path: join(folder, register.name), name: register.name, text: formatRegister(register) }))
    .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  try {
    for (const { path, text } of changed) writeFileSync(temporary(path), text);
    for (const { path } of changed) renameSync(temporary(path), path);
  } finally {
    for (const { path } of changed) rmSync(temporary(path), { force: true });
  }
  return changed.map(({ name }) => name);
}

const temporary = (path: string) => `${path}.tmp`;
