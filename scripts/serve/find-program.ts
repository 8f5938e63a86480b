import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that the tests and measurements run, with the Debian packages that hold them. */
const PACKAGES = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  wrk: ['wrk'],
} as const;

export type Program = keyof typeof PACKAGES;

/** Where Debian puts servers, which is not on everybody's path. */
const ALSO = ['/usr/sbin', '/usr/local/sbin'];
/** Without it nginx does not start, since its configuration names it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A program is not here and cannot be had; the message says what to do. */
export class ProgramError extends Error {
  constructor(program: Program) {
    super(
      `${program} staat niet op deze machine. Installeer ${PACKAGES[program].join(' en ')} (Debian: apt-get install ${PACKAGES[program].join(' ')}) en probeer het opnieuw.`,
    );
    this.name = 'ProgramError';
  }
}

/** Path of a program. For root on Debian it is installed when it is not there. Throws a `ProgramError`. */
export function findProgram(program: Program, say: (line: string) => void = console.log): string {
  const found = find(program);
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    say(`${program} staat er nog niet; Debian-pakket ${PACKAGES[program].join(', ')} wordt geïnstalleerd.`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[program]]);
  }
  const installed = find(program);
  if (!installed) throw new ProgramError(program);
  return installed;
}

function find(program: Program): string | undefined {
  return program === 'nginx' && !existsSync(BROTLI) ? undefined : onPath(program);
}

function onPath(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...ALSO];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    // What is installed must not be started on the machine's own port.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}
