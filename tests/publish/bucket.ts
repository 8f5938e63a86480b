/** A store that speaks S3, checks signatures, and runs in the test itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error It has no types of its own; what is used of it stands below.
import S3rver from '@20minutes/s3rver';
import { openStorage, type Storage } from '../../scripts/publish/storage.ts';

export interface Bucket {
  /** Its address, as `LOKET_BUCKET` has it. */
  readonly address: string;
  readonly key: string;
  readonly secret: string;
  readonly close: () => Promise<void>;
}

interface Server {
  readonly run: () => Promise<{ readonly port: number }>;
  readonly close: () => Promise<void>;
}

export async function openBucket(): Promise<Bucket> {
  const directory = mkdtempSync(join(tmpdir(), 'loket-bucket-'));
  const server: Server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'loket', configs: [] }],
  });
  const { port } = await server.run();
  return {
    address: `http://127.0.0.1:${port}/loket`,
    key: 'S3RVER',
    secret: 'S3RVER',
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The storage that publishing opens on a bucket. */
export function storageOf({ address, key, secret }: Bucket): Storage {
  return openStorage({ bucket: address, accessKeyId: key, secretAccessKey: secret, region: 'us-east-1' });
}
