/** What a device fetches at the first visit: at once what it takes to answer, and at rest what makes that whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** Of what is fetched at once, the worker itself among it: over the wire, in bytes. A test guards it. */
export const LIMIT = 700_000;

/** For pages of editors, which nobody looks for without a connection. */
const EDITORS = /^_astro\/(client|signals|editors)\./;

/** Needed on some pages only: plans, codes, the pages about keeping and for webmasters, why it is this answer, the counter. */
const PARTS = /^_astro\/(_slug_|hooks|[Ll]oketcode|offline-bewaren|index|kader|why|Desk)[.-][^/]+\.(js|css)$/;

/** Without these the loket does not answer, or looks broken. Pages that a build does not have are no part of it. */
const NEEDED = [
  /^(en\/)?((offline|spoed)\/)?index\.html$/,
  /^_astro\/[^/]+\.(js|css)$/,
  /^data\/(?!pages\/)[^/]+\/(?!desk\.|examples\.|local-)[^/]+\.json$/,
  /^(favicon\.svg|manifest\.webmanifest)$/,
];

/**
 * What follows, in this order. Packs hold pages that say more than the data does; a device fetches
 * those of the language that is read. Of the counter the pages come last: where they are, it works.
 */
const FOLLOWING = [
  PARTS,
  /^data\/(?!pages\/)[^/]+\/local-[^/]+\.json$/,
  /^_astro\/[^/]*-latin-wght-[^/]*\.woff2$/,
  /^data\/pages\/\w+-brieven[.-][^/]+\.json$/,
  /^data\/pages\/\w+-situaties[.-][^/]+\.json$/,
  /^data\/pages\/\w+-gemeenten[.-][^/]+\.json$/,
  /^data\/(?!pages\/)[^/]+\/examples\.json$/,
  /^data\/(?!pages\/)[^/]+\/desk\.json$/,
  /^balie\/[^/]+\.js$/,
  /^balie\/scherm\/index\.html$/,
  /^balie\/index\.html$/,
];

export interface FirstVisit {
  /** What is fetched at once, relative to the built site. */
  readonly files: readonly string[];
  /** Addresses of what follows, in their order, with the fingerprint of each. */
  readonly soon: Readonly<Record<string, string>>;
}

/** Chooses the files of the first visit, out of a site that has its packs. */
export function firstVisit(folder: string): FirstVisit {
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => !EDITORS.test(file))
    .sort();
  const soon = FOLLOWING.flatMap((pattern) => built.filter((file) => pattern.test(file)));
  return {
    files: built.filter((file) => !PARTS.test(file) && NEEDED.some((pattern) => pattern.test(file))),
    soon: Object.fromEntries(soon.map((file) => [addressOf(file), fingerprint(readFileSync(join(folder, file)))])),
  };
}

/** `balie/index.html` → `/balie/` */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
