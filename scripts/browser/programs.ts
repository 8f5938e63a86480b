/** Programs on this machine: whether they are there, and how to get them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** Path of a program by its name; undefined when the shell would not find it. */
export function which(name: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether Debian packages can be installed here, which takes root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && which('apt-get') !== undefined;
}

/** Installs Debian packages; says nothing of how it went, so look afterwards. */
export function installPackages(...packages: readonly string[]): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Runs a command until it ends, and lets its errors be seen. */
export function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
