import { execFile } from 'node:child_process';
import type { Bucket } from './bucket.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run publish:storage`. Not synchronous: the storage runs in this very process. */
export function publishCommand(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'] ?? '', ...env } };
    const child = execFile(process.execPath, ['scripts/publish/cli.ts', ...args], options, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** What the command is told of a bucket, by default at its own address. */
export function settingsOf({ address, key, secret }: Bucket, at = address): Record<string, string> {
  return { LOKET_BUCKET: at, LOKET_BUCKET_KEY: key, LOKET_BUCKET_SECRET: secret };
}
