/**
 * What a reader with a slow phone waits for: the built site in a browser whose processor is
 * slowed down. On a cold visit the network is a slow 4G as well; typing needs none. And what a
 * clerk waits for, on a computer as it is.
 */
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serve } from '../serve/server.ts';
import { askPage, counter } from './fields.ts';
import { median } from './figures.ts';
import { openMarked, until } from './marks.ts';
import { type Typed, typeRounds } from './typing.ts';

/** Times in milliseconds. */
export interface BrowserFigures {
  readonly slowdown: number;
  readonly typed: Typed;
  /** At the counter, on a computer that is not slowed down. */
  readonly counter: Typed;
  readonly cold: {
    readonly visits: number;
    readonly drawn: number;
    /** The script listens to the field. What was typed before is taken over. */
    readonly usable: number;
    readonly answer: number;
    readonly longestTask: number;
    /** Of all tasks above 50 ms what is above it, until everything is there. */
    readonly blocked: number;
  };
}

const VISITS = 5;
/** As Lighthouse has it: milliseconds, and bytes per second. */
const SLOW_4G = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 } as const;
const COLD_QUESTION = 'mijn kliko is niet geleegd';

export async function measureBrowser(
  folder: string,
  questions: readonly string[],
  slowdown: number,
): Promise<BrowserFigures> {
  const [server, browser] = await Promise.all([serve(folder, 0, { compressed: true }), launchBrowser()]);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return {
      slowdown,
      typed: await typeRounds(browser, origin, askPage, questions, slowdown),
      counter: await typeRounds(browser, origin, counter, questions),
      cold: await visitCold(browser, origin, slowdown),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function visitCold(browser: Browser, origin: string, slowdown: number) {
  const visits = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const { context, page } = await openMarked(browser, askPage, slowdown, SLOW_4G);
    await page.goto(`${origin}/#${new URLSearchParams({ vraag: COLD_QUESTION })}`);
    const { answer } = await until(page, (marks) => marks.answer > 0);
    await page.waitForLoadState('networkidle');
    const { tasks } = await until(page, () => true);
    const { drawn, usable } = await page.evaluate(() => ({
      drawn: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      usable: performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
    }));
    await context.close();
    visits.push({ drawn, usable, answer, tasks });
  }
  return {
    visits: visits.length,
    drawn: median(visits.map(({ drawn }) => drawn)),
    usable: median(visits.map(({ usable }) => usable)),
    answer: median(visits.map(({ answer }) => answer)),
    longestTask: median(visits.map(({ tasks }) => Math.max(0, ...tasks))),
    blocked: median(visits.map(({ tasks }) => tasks.reduce((sum, task) => sum + task - 50, 0))),
  };
}
