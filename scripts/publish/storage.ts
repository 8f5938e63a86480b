import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { convert } from 'xmlbuilder2';

/** Where to publish, and as whom. */
export interface StorageSettings {
  /** Address of the bucket: `https://s3.example/loket`. */
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Most S3-compatible stores take any. */
  readonly region: string;
}

export interface StoredFile {
  readonly type: string;
  readonly cacheControl: string;
  /** Said back by the storage with each answer, as `x-amz-meta-<name>`. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** What a storage says of a file in a list. */
export interface StoredObject {
  /** In bytes. */
  readonly size: number;
  /** Mostly the MD5 of the content in hexadecimals, but a store may choose another. */
  readonly tag: string;
}

/** A bucket of S3 or of a store that speaks as it does. Every refusal is a `StorageError`. */
export interface Storage {
  readonly put: (key: string, content: Buffer<ArrayBuffer> | string, file: StoredFile) => Promise<void>;
  /** Undefined when there is none. */
  readonly get: (key: string) => Promise<string | undefined>;
  /** By key, those whose key begins so. */
  readonly list: (prefix: string) => Promise<ReadonlyMap<string, StoredObject>>;
  readonly remove: (key: string) => Promise<void>;
}

export function openStorage({ bucket, accessKeyId, secretAccessKey, region }: StorageSettings): Storage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  const root = bucket.replace(/\/+$/, '');
  const addressOf = (key: string) => `${root}/${key.split('/').map(encodeURIComponent).join('/')}`;

  async function send(address: string, init: RequestInit, also: readonly number[] = []): Promise<Response> {
    const answer = await client.fetch(address, init).catch((cause: unknown) => {
      throw new StorageError(address, 'geen verbinding', cause);
    });
    if (!answer.ok && !also.includes(answer.status))
      throw new StorageError(address, `status ${answer.status} ${codeIn(await answer.text())}`);
    return answer;
  }

  return {
    async put(key, content, { type, cacheControl, notes = {} }) {
      const said = Object.entries(notes).map(([name, value]) => [`x-amz-meta-${name}`, value] as const);
      const headers = {
        'content-type': type,
        'cache-control': cacheControl,
        // A store refuses what arrives otherwise than it was sent.
        'content-md5': createHash('md5').update(content).digest('base64'),
        ...Object.fromEntries(said),
      };
      const answer = await send(addressOf(key), { method: 'PUT', body: content, headers });
      await answer.arrayBuffer();
    },
    async get(key) {
      const answer = await send(addressOf(key), {}, [404]);
      const text = await answer.text();
      return answer.ok ? text : undefined;
    },
    async list(prefix) {
      const found = new Map<string, StoredObject>();
      let after: string | undefined;
      do {
        const asked = new URLSearchParams({ 'list-type': '2', prefix, ...(after && { 'start-after': after }) });
        const page = readPage(await (await send(`${root}?${asked}`, {})).text());
        for (const [key, object] of page.files) found.set(key, object);
        after = page.more ? page.files.at(-1)?.[0] : undefined;
      } while (after);
      return found;
    },
    async remove(key) {
      await (await send(addressOf(key), { method: 'DELETE' })).arrayBuffer();
    },
  };
}

/** The storage refused or could not be reached. */
export class StorageError extends Error {
  constructor(address: string, what: string, cause?: unknown) {
    super(`${new URL(address).origin}${new URL(address).pathname}: ${what.trim()}`, { cause });
    this.name = 'StorageError';
  }
}

interface ListPage {
  readonly files: readonly (readonly [key: string, object: StoredObject])[];
  readonly more: boolean;
}

interface ListedFile {
  readonly Key: string;
  readonly Size: string;
  readonly ETag?: string;
}

/** One page of `ListObjectsV2`: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
function readPage(xml: string): ListPage {
  const { ListBucketResult: result } = convert(xml, { format: 'object' }) as unknown as {
    ListBucketResult: {
      Contents?: ListedFile | ListedFile[];
      IsTruncated?: string;
    };
  };
  return {
    files: [result.Contents ?? []].flat().map(({ Key, Size, ETag = '' }) => {
      return [unescaped(Key), { size: Number(Size), tag: unescaped(ETag).replaceAll('"', '') }] as const;
    }),
    more: result.IsTruncated === 'true',
  };
}

/** The characters that XML has for itself, which the parser leaves as they are written. */
function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => characters[name] ?? whole);
}

function codeIn(xml: string): string {
  return /<Code>([^<]*)/.exec(xml)?.[1] ?? '';
}
