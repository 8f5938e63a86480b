/** What Lighthouse finds on a phone with a slow connection, page by page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { type RunnerResult as Result } from 'lighthouse';
import { launchBrowser } from '../browser/launch.ts';
import { freePort, startNginx } from '../serve/web-server.ts';
import { median } from './figures.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const ROUNDS = 3;

/** Kind of page → its path. A page that this build does not have is left out. */
const PAGES = {
  vraag: '/',
  dienst: '/diensten/afval-en-containers/',
  situatie: '/situaties/verhuizen/',
  gemeente: '/gemeenten/utrecht/',
  balie: '/balie/',
  widget: '/widget/',
} as const;

/** Scores from 0 to 100, the median of several rounds; what a first round found below 100. */
export interface Score {
  readonly page: string;
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly found: readonly string[];
}

/**
 * The built site as nginx serves it to residents, compressed at the build; with `bare`, a site that our
 * headers do not fit. Throws a `ProgramError` without nginx.
 */
export async function measureLighthouse(
  folder: string,
  pages: Readonly<Record<string, string>> = PAGES,
  bare = false,
): Promise<readonly Score[]> {
  const server = await (bare ? startNginx(folder, withoutHeaders) : startNginx(folder));
  try {
    const scores = [];
    for (const [page, path] of Object.entries(pages))
      if (existsSync(join(folder, path, 'index.html'))) scores.push(await score(page, server.origin + path));
    return scores;
  } finally {
    await server.stop();
  }
}

async function score(page: string, url: string): Promise<Score> {
  const rounds: Result['lhr'][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = await look(url).catch(() => look(url));
    if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
    rounds.push(result.lhr);
  }
  const of = (category: (typeof CATEGORIES)[number]) =>
    Math.round(100 * median(rounds.map(({ categories }) => categories[category]?.score ?? 0)));
  const weighed = new Set(
    Object.values(rounds[0]?.categories ?? {}).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const below = Object.values(rounds[0]?.audits ?? {}).filter(
    ({ id, score: points }) => weighed.has(id) && points !== null && points < 1,
  );
  return {
    page,
    scores: {
      performance: of('performance'),
      accessibility: of('accessibility'),
      'best-practices': of('best-practices'),
      seo: of('seo'),
    },
    found: below.map(({ id, displayValue }) => (displayValue ? `${id} ${displayValue}` : id)),
  };
}

function withoutHeaders(config: string): string {
  const files = 'root /srv/loket; location = /healthz { return 200; }';
  return config.replace('include /etc/nginx/loket/server.conf;', files);
}

/** In a browser of its own, which can fall over on a busy machine without taking the other rounds along. */
async function look(url: string): Promise<Result | undefined> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    return await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'silent' });
  } finally {
    await browser.close();
  }
}
