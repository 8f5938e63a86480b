import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a program took. */
export interface Run {
  readonly seconds: number;
  /** The most memory of any process of it, in MB. */
  readonly memory: number;
}

/** A program that is measured did not end well; what it said itself is in the message. */
export class RunError extends Error {
  constructor(args: readonly string[], said: string) {
    super(`node ${args.join(' ')} mislukt.\n${said}`);
    this.name = 'RunError';
  }
}

const PROBE = pathToFileURL(join(import.meta.dirname, 'peak-memory.ts')).href;

/** Runs Node in a folder and waits. Throws a `RunError`. */
export function measureRun(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  const own = mkdtempSync(join(tmpdir(), 'loket-run-'));
  const peak = join(own, 'peak');
  const start = performance.now();
  try {
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: Number.POSITIVE_INFINITY,
      env: {
        ...process.env,
        ...env,
        ASTRO_TELEMETRY_DISABLED: '1',
        LOKET_PEAK: peak,
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${PROBE}`,
      },
    });
    if (status !== 0) throw new RunError(args, stderr);
    const seconds = (performance.now() - start) / 1000;
    const seen = readFileSync(peak, 'utf8').split('\n').map(Number);
    return { seconds, memory: Math.max(...seen) / 1024 };
  } finally {
    rmSync(own, { recursive: true });
  }
}
