import { readFileSync, statSync } from 'node:fs';
import { FeedError } from './problem.ts';

/** No catalogue of a gemeente is larger; what is, is something else. */
const LARGEST = 20_000_000;
const PATIENCE = 30_000;

/** The bytes of a file or of an https address. Throws a `FeedError`. */
export async function readBytes(from: string): Promise<Uint8Array> {
  const bytes = /^[a-z]+:\/\//i.test(from) ? await fetched(from) : fromFile(from);
  if (bytes.length === 0) throw new FeedError(`${from} is leeg.`);
  return bytes;
}

function tooLarge(from: string): FeedError {
  return new FeedError(`${from} is groter dan ${LARGEST / 1_000_000} MB.`);
}

function fromFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > LARGEST) throw tooLarge(path);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const because = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'bestaat niet' : 'kan niet gelezen worden';
    throw new FeedError(`Het bestand ${path} ${because}.`);
  }
}

async function fetched(address: string): Promise<Uint8Array> {
  if (!address.startsWith('https://')) throw new FeedError(`${address} begint niet met https://.`);
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new FeedError(`${address} antwoordt met status ${answer.status}.`);
    return await upToLargest(address, answer);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError(`${address} is niet te bereiken.`);
  }
}

/** Stops as soon as it is too much: an answer can go on for ever. */
async function upToLargest(address: string, { body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > LARGEST) throw tooLarge(address);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
