import { readFileSync, writeFileSync } from 'node:fs';
import { brotliOf } from '../build/compress.ts';

/** Bytes that a file takes on the wire. A font is compressed already; of another file the brotli is put beside it. */
export async function wireBytes(path: string): Promise<number> {
  const content = readFileSync(path);
  if (path.endsWith('.woff2')) return content.length;
  const compressed = await brotliOf(path, content);
  writeFileSync(`${path}.br`, compressed);
  return compressed.length;
}
