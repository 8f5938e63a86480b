/** What a device fetches at once, at the first visit: enough to answer, and as much more as fits. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../widgets/offline/pack.ts';
import { fewAtOnce } from '../build/few-at-once.ts';
import { wireBytes } from './weigh.ts';

/** Over the wire, in bytes. */
export const LIMIT = 700 * 1024;

/** Without these the loket does not answer, or looks broken. Of the counter nothing: that keeps its own. Pages that a build does not have are no part of it. */
const NEEDED = [
  /^(en\/)?((offline|spoed)\/)?index\.html$/,
  /^_astro\/(?!client\.|signals\.|editors\.|Desk\.)[^/]+\.(js|css)$/,
  /^data\/(?!pages\/)[^/]+\/(?!(?:desk|examples)\.)[^/]+\.json$/,
  /^(favicon\.svg|manifest\.webmanifest)$/,
];

/** Make answers a little better, and letters ours; neither is needed for an answer. Whoever opened a page has the font already. */
const LAST = /^data\/(?!pages\/)[^/]+\/examples\.json$|^_astro\/[^/]*-latin-wght-[^/]*\.woff2$/;

/** These pages say more than the data does. What fits comes along; the rest follows when the page is at rest. */
const WELCOME = ['nl/brieven', 'nl/situaties', 'nl/gemeenten'];

export interface FirstVisit {
  /** Relative to the built site. */
  readonly files: readonly string[];
  /** Over the wire. */
  readonly bytes: number;
  /** Addresses of what follows: data, and packs of pages. */
  readonly soon: readonly string[];
}

/** Chooses the files of the first visit. What is needed always comes along; a test guards its weight. */
export async function firstVisit(folder: string, packs: readonly Pack[]): Promise<FirstVisit> {
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\\/g, '/'));
  const needed = built.filter((file) => NEEDED.some((pattern) => pattern.test(file))).sort();
  const weights = await fewAtOnce(needed, (file) => wireBytes(join(folder, file)));
  let bytes = sum(weights);
  const files = [...needed];
  const soon = built.filter((file) => LAST.test(file)).map((file) => `/${file}`);
  for (const name of WELCOME) {
    const group = packs.filter((pack) => pack.name === name || pack.name.startsWith(`${name}-`));
    const more = sum(group.map((pack) => pack.bytes));
    if (bytes + more > LIMIT) {
      soon.push(...group.map(({ url }) => url));
      continue;
    }
    bytes += more;
    files.push(...group.map(({ url }) => url.slice(1)));
  }
  return { files, bytes, soon };
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
