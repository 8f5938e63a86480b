/**
 * What a reader with a slow phone waits for: the built site in a browser whose processor is
 * slowed down. On a cold visit the network is a slow 4G as well; typing needs none.
 */
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serve } from '../serve/server.ts';
import { median, quantile } from './figures.ts';

/** Times in milliseconds. */
export interface BrowserFigures {
  readonly slowdown: number;
  readonly typed: {
    readonly questions: number;
    /** From the last key to the drawn answer, without the pause that waits for the next key. */
    readonly median: number;
    readonly p95: number;
    readonly longest: number;
    readonly slowest: string;
  };
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

/** `typingPause` of the ask view. */
const TYPING_PAUSE = 250;
const PATIENCE = 30_000;
const GLANCE = 25;
const VISITS = 5;
/** As Lighthouse has it: milliseconds, and bytes per second. */
const SLOW_4G = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 } as const;
const COLD_QUESTION = 'mijn kliko is niet geleegd';

interface Marks {
  /** Time of the key, and of the frame with the answer; the latest of each. */
  key: number;
  answer: number;
  tasks: number[];
}

type Marked = typeof globalThis & { loketMarks: Marks };

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
      typed: await typeAll(browser, origin, questions, slowdown),
      cold: await visitCold(browser, origin, slowdown),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function typeAll(browser: Browser, origin: string, questions: readonly string[], slowdown: number) {
  const { context, page } = await open(browser, slowdown);
  await page.goto(`${origin}/`);
  // The index is made when a reader turns to the field.
  await page.focus('#vraag');
  await page.waitForSelector('[data-complete]');
  const took: { readonly question: string; readonly ms: number }[] = [];
  for (const question of questions) took.push({ question, ms: await typeLastKey(page, question) });
  await context.close();
  const times = took.map(({ ms }) => ms);
  const longest = Math.max(...times);
  return {
    questions: times.length,
    median: median(times),
    p95: quantile(times, 0.95),
    longest,
    slowest: took.find(({ ms }) => ms === longest)?.question ?? '',
  };
}

/** All but the last letter is put there without a key, so that exactly one answer is drawn. */
async function typeLastKey(page: Page, asked: string): Promise<number> {
  // A sign without a key of its own would be put there without one.
  const question = asked.replace(/[^a-z]+$/i, '');
  await page.fill('#vraag', '');
  await page.waitForFunction(() => document.querySelector('.answer')?.childElementCount === 0);
  await page.evaluate(
    (text) => {
      const field = document.querySelector<HTMLInputElement>('#vraag');
      if (field) field.value = text;
      Object.assign((globalThis as Marked).loketMarks, { key: 0, answer: 0 });
    },
    question.slice(0, -1),
  );
  await page.press('#vraag', 'End');
  await page.keyboard.type(question.slice(-1));
  const marks = await until(page, ({ key, answer }) => key > 0 && answer > key);
  return Math.max(0, marks.answer - marks.key - TYPING_PAUSE);
}

async function visitCold(browser: Browser, origin: string, slowdown: number) {
  const visits = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const { context, page } = await open(browser, slowdown, SLOW_4G);
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

async function open(
  browser: Browser,
  slowdown: number,
  network?: typeof SLOW_4G,
): Promise<{ context: BrowserContext; page: Page }> {
  // What is kept for later is fetched after all that is measured here.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  await context.addInitScript(mark);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  return { context, page };
}

/** Writes down the keys, the drawn answers and the long tasks. Runs in the page, before its own script. */
function mark(): void {
  const marks: Marks = { key: 0, answer: 0, tasks: [] };
  (globalThis as Marked).loketMarks = marks;
  new PerformanceObserver((list) => marks.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  document.addEventListener('keydown', (event) => {
    if (event.key.length === 1) marks.key = event.timeStamp;
  });
  const watch = () => {
    const answer = document.querySelector('.answer');
    if (!answer) return;
    const changed = new MutationObserver(() => {
      if (marks.answer > marks.key || answer.childElementCount === 0) return;
      // A message that is sent from a frame arrives when that frame has been laid out and painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (marks.answer <= marks.key) marks.answer = performance.now();
        };
        port2.postMessage(undefined);
      });
    });
    changed.observe(answer, { childList: true, subtree: true, characterData: true });
  };
  document.addEventListener('DOMContentLoaded', watch);
}

/** The marks as soon as they are as wanted. Throws when that takes longer than anyone would wait. */
async function until(page: Page, wanted: (marks: Marks) => boolean): Promise<Marks> {
  for (let waited = 0; waited < PATIENCE; waited += GLANCE) {
    const marks = await page.evaluate(() => (globalThis as Marked).loketMarks);
    if (wanted(marks)) return marks;
    await page.waitForTimeout(GLANCE);
  }
  throw new NoAnswer();
}

class NoAnswer extends Error {
  constructor() {
    super(`No answer was drawn within ${PATIENCE / 1000} seconds`);
    this.name = 'NoAnswer';
  }
}
