/** What Lighthouse finds on a phone with a slow connection, page by page. */
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import lighthouse, { type RunnerResult as Result } from 'lighthouse';
import { launchBrowser } from '../browser/launch.ts';
import { serve } from '../serve/server.ts';
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

/** The built site, compressed as it is served. */
export async function measureLighthouse(folder: string): Promise<readonly Score[]> {
  const port = await freePort();
  const [server, browser] = await Promise.all([
    serve(folder, 0, { compressed: true }),
    launchBrowser([`--remote-debugging-port=${port}`]),
  ]);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const scores = [];
    for (const [page, path] of Object.entries(PAGES))
      if (existsSync(join(folder, path, 'index.html'))) scores.push(await score(page, origin + path, port));
    return scores;
  } finally {
    await browser.close();
    server.close();
  }
}

async function score(page: string, url: string, port: number): Promise<Score> {
  const rounds: Result['lhr'][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'silent' });
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
