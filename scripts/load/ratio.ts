import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../bench/figures.ts';
import { startNginx, type WebServer } from '../serve/web-server.ts';
import { processorTimeOf } from './processes.ts';
import { load } from './wrk.ts';

/** One of the two that are laid side by side: the front page as it is served, or a bare file of as many bytes. */
export interface Side {
  readonly requestsPerSecond: number;
  /** Time of a processor that one request costs nginx, in microseconds: says more on a busy machine. */
  readonly processorTime: number;
}

export interface Ratio {
  readonly page: Side;
  readonly file: Side;
}

const ROUNDS = 7;
const CONNECTIONS = 32;

/** How much of nginx's own speed is left. In turns, so that both meet the same machine; medians of the rounds. */
export async function measureRatio(folder: string, seconds: number): Promise<Ratio> {
  const bare = mkdtempSync(join(tmpdir(), 'loket-file-'));
  copyFileSync(join(folder, 'index.html.br'), join(bare, 'index.html'));
  const [site, plain] = await Promise.all([startNginx(folder), startNginx(bare, withoutSettings)]);
  const [pages, files]: [Side[], Side[]] = [[], []];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      files.push(await measure(plain, '/index.html', seconds));
      pages.push(await measure(site, '/', seconds));
    }
  } finally {
    await Promise.all([site.stop(), plain.stop()]);
    rmSync(bare, { recursive: true });
  }
  return { page: middle(pages), file: middle(files) };
}

async function measure({ origin, process: { pid = 0 } }: WebServer, path: string, seconds: number): Promise<Side> {
  const before = processorTimeOf(pid);
  const { requestsPerSecond, requests } = await load(origin + path, { seconds, connections: CONNECTIONS });
  return { requestsPerSecond, processorTime: ((processorTimeOf(pid) - before) * 1_000) / requests };
}

function middle(sides: readonly Side[]): Side {
  return {
    requestsPerSecond: median(sides.map((side) => side.requestsPerSecond)),
    processorTime: median(sides.map((side) => side.processorTime)),
  };
}

/** nginx as Debian has it: files, a log of errors, and nothing of ours. */
function withoutSettings(config: string): string {
  return config
    .replace('include /etc/nginx/loket/http.conf;', 'access_log off;')
    .replace('include /etc/nginx/loket/server.conf;', 'root /srv/loket; location = /healthz { return 200; }');
}
