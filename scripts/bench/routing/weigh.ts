import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Bytes of a text or of data as they travel. */
export function compressed(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Bytes of a module with all that it imports, minified, as they travel. */
export async function weighModule(source: string): Promise<number> {
  // As if it stood here, so that packages and our own files are found.
  const entry = join(import.meta.dirname, 'weighed.js');
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'weighed',
        load: (id) => (id === entry ? source : null),
        resolveId: (id) => (id === entry ? entry : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  return output.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? compressed(chunk.code) : 0), 0);
}
