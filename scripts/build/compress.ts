import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fewAtOnce } from './few-at-once.ts';

const COMPRESSIBLE = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.svg',
  '.xml',
  '.txt',
  '.webmanifest',
  '.ics',
  '.csv',
]);
/** Shorter files fit in one packet as they are, in bytes. */
const SHORTEST = 512;
/** Of brotli, 0 to 11. The higher takes ten times as long: for what many fetch and keep, not for thousands of files that few open. */
const QUALITY = { page: 5, pack: 9, asset: 10, prose: 11 } as const;
/** A page, or what an editor downloads from one. */
const PAGES = new Set(['.html', '.csv']);
/** The texts of all entries, which every device fetches. Of an index the highest makes more bytes, not fewer. */
const PROSE = /\/details\.json$/;
/** Dozens of pages for use without a connection, or the whole element with all its data. */
const PACK = /\/data\/pages\/|\/loket\.single\.js$/;

/**
 * Puts a `.br` and a `.gz` beside each file of the folder that gets smaller by it, for servers
 * that send those as they are. The same file gives the same bytes. Returns how many files were compressed.
 */
export async function compressFolder(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => COMPRESSIBLE.has(extname(path)) && statSync(path).size >= SHORTEST);
  await fewAtOnce(files, compressFile);
  return files.length;
}

async function compressFile(path: string): Promise<void> {
  const text = readFileSync(path);
  const [brotli, gzipped] = await Promise.all([
    brotliOf(path, text),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (brotli.length < text.length) writeFileSync(`${path}.br`, brotli);
  if (gzipped.length < text.length) writeFileSync(`${path}.gz`, gzipped);
}

/** What a file takes on the wire. Weighed once a build: what stands beside the file already is taken. */
export async function brotliOf(path: string, text: Buffer): Promise<Buffer> {
  if (existsSync(`${path}.br`)) return readFileSync(`${path}.br`);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY[kindOf(path)],
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    [constants.BROTLI_PARAM_LGWIN]: windowOf(text.length),
  };
  return promisify(brotliCompress)(text, { params });
}

/**
 * The smallest window that holds a whole file, as a power of two of bytes. Brotli makes and clears its tables by the
 * window: of 4 MB, which it takes when it is not told, that costs more than the compression of most files.
 */
function windowOf(bytes: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  // The format keeps 16 bytes of a window to itself.
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(bytes + 16))));
}

function kindOf(path: string): keyof typeof QUALITY {
  if (PAGES.has(extname(path))) return 'page';
  if (PACK.test(path)) return 'pack';
  return PROSE.test(path) ? 'prose' : 'asset';
}
