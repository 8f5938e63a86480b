import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes as they travel: gzip, but for fonts, which are compressed already. */
export interface Weight {
  readonly page: number;
  readonly script: number;
  readonly style: number;
  readonly font: number;
  readonly data: number;
}

const KINDS: readonly (readonly [kind: keyof Weight, ending: RegExp])[] = [
  ['page', /\/$/],
  ['script', /\.js$/],
  ['style', /\.css$/],
  ['font', /\.woff2$/],
  ['data', /\.json$/],
];

/** Weighs the files that a page made a browser fetch. */
export function weigh(folder: string, paths: readonly string[]): Weight {
  const weight = { page: 0, script: 0, style: 0, font: 0, data: 0 };
  for (const path of new Set(paths)) {
    const kind = KINDS.find(([, ending]) => ending.test(path))?.[0];
    if (!kind) continue;
    const bytes = readFileSync(join(folder, kind === 'page' ? `${path}index.html` : path));
    weight[kind] += kind === 'font' ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  }
  return weight;
}
