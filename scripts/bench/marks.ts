/** When keys were pressed and answers drawn, as a page itself saw it. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Field } from './fields.ts';

/** Times in milliseconds since the page was opened. */
export interface Marks {
  /** Time of the key, of the answer being in the page, and of the frame with the answer; the latest of each. */
  key: number;
  there: number;
  answer: number;
  tasks: number[];
}

export type Marked = typeof globalThis & { loketMarks: Marks };

/** As Lighthouse has it: milliseconds, and bytes per second. */
export interface Network {
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

const PATIENCE = 30_000;
const GLANCE = 25;

/** A page that writes down its marks, with a slower processor and network where asked. */
export async function openMarked(
  browser: Browser,
  field: Field,
  slowdown: number,
  network?: Network,
): Promise<{ context: BrowserContext; page: Page }> {
  // What is kept for later is fetched after all that is measured here.
  const context = await browser.newContext({ viewport: field.viewport, serviceWorkers: 'block' });
  await context.addInitScript(mark, field);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  return { context, page };
}

/** Writes down the keys, the drawn answers and the long tasks. Runs in the page, before its own script. */
function mark({ room, drawn, stored }: Field): void {
  for (const [name, value] of Object.entries(stored)) localStorage.setItem(name, value);
  const marks: Marks = { key: 0, there: 0, answer: 0, tasks: [] };
  (globalThis as Marked).loketMarks = marks;
  new PerformanceObserver((list) => marks.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  document.addEventListener('keydown', (event) => {
    if (event.key.length === 1) marks.key = event.timeStamp;
  });
  const watch = () => {
    const answer = document.querySelector(room);
    if (!answer) return;
    const changed = new MutationObserver(() => {
      if (marks.there > marks.key || !document.querySelector(drawn)) return;
      marks.there = performance.now();
      // A message that is sent from a frame arrives when that frame has been laid out and painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (marks.answer <= marks.key) marks.answer = performance.now();
        };
        port2.postMessage(undefined);
      });
    });
    changed.observe(answer, { childList: true, subtree: true, characterData: true, attributeFilter: ['class'] });
  };
  document.addEventListener('DOMContentLoaded', watch);
}

/** The marks as soon as they are as wanted. Throws when that takes longer than anyone would wait. */
export async function until(page: Page, wanted: (marks: Marks) => boolean): Promise<Marks> {
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
