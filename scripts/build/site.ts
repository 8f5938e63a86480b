import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from './day.ts';
import { nameScriptsDirectly } from './direct-scripts.ts';
import { origin } from './origin.ts';
import { addPreloads } from './preload.ts';
import { writeSecurityTxt } from './security-txt.ts';

const SOURCES = ['content', 'site', 'widgets', 'scripts', 'astro.config.mjs', 'package-lock.json'];
const PROOF = join('dist', 'index.html');

/** Whether the site was built after the last change of its sources. */
export function isBuilt(): boolean {
  return existsSync(PROOF) && SOURCES.every((source) => newest(source) < statSync(PROOF).mtimeMs);
}

/** Compiles the content, and builds the element, the counter and the site. Ends the process with the same code when a step fails. */
export function buildSite(): void {
  run(['scripts/content/cli.ts', '--quiet']);
  run(['scripts/embed/cli.ts']);
  run(['scripts/counter/cli.ts']);
  run(['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
  nameScriptsDirectly('dist');
  addPreloads('dist');
  writeSecurityTxt('dist', { origin, day: buildDay(), contact: process.env['LOKET_SECURITY_CONTACT'] || undefined });
  run(['scripts/offline/cli.ts']);
}

function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Time of the last change in a file or folder, in milliseconds. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
