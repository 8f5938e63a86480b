import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../serve/find-program.ts';

export interface Load {
  readonly requestsPerSecond: number;
  readonly requests: number;
  /** 99th percentile of the time to an answer, in ms. */
  readonly slow: number;
  /** Connections that failed, and answers that were no success. */
  readonly failed: number;
}

export interface LoadPlan {
  readonly seconds: number;
  readonly connections: number;
  /** A Lua script of wrk that chooses the paths. */
  readonly script?: string;
}

/** Asks an address of this machine as often as it answers, for some time. Throws a `ProgramError` without wrk. */
export async function load(address: string, { seconds, connections, script }: LoadPlan): Promise<Load> {
  if (new URL(address).hostname !== '127.0.0.1') throw new NotHereError(address);
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br'];
  const also = script ? ['-s', script] : [];
  const { stdout } = await promisify(execFile)(findProgram('wrk'), [...args, ...also, address]);
  return read(stdout);
}

/** Reads what wrk prints. */
export function read(output: string): Load {
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);
  const [, amount = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s|m)/.exec(output) ?? [];
  const socket = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? [];
  return {
    requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/),
    requests: number(/(\d+) requests in/),
    slow: Number(amount) * { us: 0.001, ms: 1, s: 1_000, m: 60_000 }[unit as 'us' | 'ms' | 's' | 'm'],
    failed: socket.reduce((sum, count) => sum + Number(count), 0) + number(/Non-2xx or 3xx responses: (\d+)/),
  };
}

/** Load is for this machine alone. */
export class NotHereError extends Error {
  constructor(address: string) {
    super(`"${address}" is not on this machine.`);
    this.name = 'NotHereError';
  }
}
