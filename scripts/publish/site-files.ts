import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersOf } from '../serve/headers.ts';

/** A file of the built site, as it is put in a storage. */
export interface SiteFile {
  /** Below the site: `privacy/index.html`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly type: string;
  readonly cacheControl: string;
  readonly read: () => Buffer<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The files of a built site by path, without those that were compressed for a server: a storage or CDN does that itself. */
export function siteFiles(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/\.(br|gz)$/.test(path) && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({
      path,
      size: statSync(join(folder, path)).size,
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      cacheControl: headersOf(`/${path.replace(/index\.html$/, '')}`)['cache-control'] ?? 'no-cache',
      read: () => readFileSync(join(folder, path)),
    }));
}

/** Name of a version: the moment to the millisecond, so that names sort by age, and what is in it. `now` is in ISO 8601. */
export function versionOf(files: readonly SiteFile[], now: string): string {
  return `${now.replace(/\D/g, '').slice(0, 17)}-${fingerprintOf(files)}`;
}

/** Of all that visitors get of these files: their content, and what is said of it. */
export function fingerprintOf(files: readonly SiteFile[]): string {
  const hash = createHash('sha256');
  for (const { path, type, cacheControl, read } of files)
    hash.update([path, type, cacheControl, ''].join('\0')).update(read()).update('\0');
  return hash.digest('hex').slice(0, 8);
}
