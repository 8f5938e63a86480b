import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from './find-program.ts';

/** A web server that runs on this machine, with the configuration that operators get. */
export interface WebServer {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Ends when it has stopped and cleaned up. */
  readonly stop: () => Promise<void>;
}

const NGINX = resolve(import.meta.dirname, 'nginx');
const CADDY = resolve(import.meta.dirname, 'caddy', 'Caddyfile');
/** In ms. */
const LONGEST_START = 10_000;
const BETWEEN_TRIES = 25;

/**
 * nginx over the folder, by default as it runs in the container. Only what this machine
 * decides is changed: places and port, and what `change` makes of it. Throws a `ProgramError` without nginx.
 */
export async function startNginx(folder: string, change = (config: string) => config): Promise<WebServer> {
  const program = findProgram('nginx');
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'loket-nginx-'));
  const local = (config: string) =>
    config
      .replace(/(_path|pid) \/tmp\//g, `$1 ${own}/tmp/`)
      .replaceAll('/etc/nginx/loket', own)
      .replaceAll('/srv/loket', resolve(folder))
      .replace('listen 8080', `listen 127.0.0.1:${port}`);
  mkdirSync(join(own, 'tmp'));
  for (const name of readdirSync(NGINX)) {
    writeFileSync(join(own, name), local(change(readFileSync(join(NGINX, name), 'utf8'))));
  }
  // Root's own temporary folders are closed to the user that nginx would become.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const args = ['-p', own, '-c', join(own, 'nginx.conf'), '-g', `daemon off;${user}`];
  return started(spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }), port, own);
}

/** Caddy over the folder. Throws a `ProgramError` without Caddy. */
export async function startCaddy(folder: string): Promise<WebServer> {
  const program = findProgram('caddy');
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'loket-caddy-'));
  const env = {
    ...process.env,
    LOKET_ADDRESS: `http://127.0.0.1:${port}`,
    LOKET_ROOT: resolve(folder),
    HOME: own,
    XDG_DATA_HOME: own,
    XDG_CONFIG_HOME: own,
  };
  const args = ['run', '--config', CADDY, '--adapter', 'caddyfile'];
  return started(spawn(program, args, { stdio: 'ignore', env }), port, own);
}

async function started(child: ChildProcess, port: number, own: string): Promise<WebServer> {
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((end) => child.once('exit', end));
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(own, { recursive: true, force: true });
  };
  const latest = performance.now() + LONGEST_START;
  while (performance.now() < latest && child.exitCode === null) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return { origin, process: child, stop };
    await wait(BETWEEN_TRIES);
  }
  await stop();
  throw new StartError(child.spawnfile);
}

/** A web server did not answer; what it said itself stands above. */
export class StartError extends Error {
  constructor(program: string) {
    super(`${program} did not start`);
    this.name = 'StartError';
  }
}

/** A port that nobody listens on, at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
