/** Makes the built site work without a connection: packs of pages, and the service worker. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { injectManifest } from 'workbox-build';
import { bundleWorker } from './bundle.ts';
import { digest, fingerprint } from './fingerprint.ts';
import { addressOf, type FirstVisit, firstVisit } from './first-visit.ts';
import { makePacks } from './packs.ts';

/** The offline part of the site cannot be right; the message says what is wrong, in Dutch. */
export class OfflineError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.map((problem) => `offline: ${problem}`).join('\n'));
    this.name = 'OfflineError';
  }
}

/**
 * Writes `data/pages/` and `sw.js` into a built site. Throws an `OfflineError` on any warning:
 * a file that silently stays out of the cache is missed first by who has no connection.
 */
export async function makeOffline(folder: string): Promise<FirstVisit> {
  rmSync(join(folder, 'data/pages'), { recursive: true, force: true });
  const packs = await makePacks(folder);
  const visit = firstVisit(folder);
  // Every page names the scripts, styles and data that it uses, so that its packs stand for the whole build.
  const version = fingerprint(JSON.stringify(packs));
  const bundled = join(folder, 'sw.bundled.js');
  await bundleWorker('site/worker/worker.ts', bundled, { version, packs, soon: visit.soon });
  const { warnings, count } = await injectManifest({
    swSrc: bundled,
    swDest: join(folder, 'sw.js'),
    globDirectory: folder,
    globPatterns: [...visit.files],
    dontCacheBustURLsMatching: /^(_astro|data)\//,
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map(({ url, revision, size }) => ({
          size,
          url: addressOf(url),
          revision,
          integrity: `sha256-${digest(readFileSync(join(folder, url)))}`,
        })),
      }),
    ],
  });
  rmSync(bundled);
  const missing = count === visit.files.length ? [] : [`${visit.files.length - count} bestanden ontbreken in sw.js.`];
  const problems = [...warnings, ...missing];
  if (problems.length > 0) throw new OfflineError(problems);
  return visit;
}

/** In the place of the worker: one that takes itself away from every device that has it. */
export async function retireOffline(folder: string): Promise<void> {
  await bundleWorker('site/worker/retire.ts', join(folder, 'sw.js'));
}
