/** A whole day at the counter, without the pauses between residents. */
import { expect, it } from 'vitest';
import { real } from '../route/real.ts';
import { asks, atCounter, counter, press } from './clerk.ts';
import { openLoket } from './loket.ts';

const loket = openLoket();
const QUESTIONS = 1_500;
const TALKS = 400;
/** Before this many the browser is still compiling and filling its caches. */
const WARM = 150;

it('eight hours, 1,500 questions in 400 talks: memory, speed and storage stay as they were', async () => {
  const { page, context } = await atCounter(loket, { settings: { learning: false } });
  const examples = Object.values(real.compiled.content.services).flatMap(({ questions }) => questions);
  const step = Math.floor(examples.length / QUESTIONS);
  const day = Array.from({ length: QUESTIONS }, (_, index) => examples[index * step] ?? '');
  expect(new Set(day).size).toBeGreaterThan(1_400);
  const session = await context.newCDPSession(page);
  const memory = async (): Promise<{ readonly heap: number; readonly nodes: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { heap: (await session.send('Runtime.getHeapUsage')).usedSize, nodes };
  };
  const storage = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

  // The resident's screen stands open all day.
  const opening = context.waitForEvent('page');
  await asks(page, 'paspoort');
  await press(page, 's');
  await (await opening).locator('.sheet-subject').waitFor();
  await press(page, 'n');
  await page.bringToFront();

  await work(day.slice(0, WARM));
  const before = { ...(await memory()), storage: await storage() };
  const { times, subjects } = await work(day.slice(WARM));
  const after = { ...(await memory()), storage: await storage() };

  // Each question was really answered, and each talk really cleared.
  expect(subjects).toBeGreaterThan(350);
  expect(after.storage).toBe(before.storage);
  expect(after.heap / before.heap).toBeLessThan(1.1);
  expect(after.nodes / before.nodes).toBeLessThan(1.1);
  expect(median(times.slice(-200)) / median(times.slice(0, 200))).toBeLessThan(1.5);
  expect(await counter(page).talk.count()).toBe(0);

  /** Asks each question, and clears the talk as often as a day has talks. Returns the milliseconds of each, and how many subjects were opened. */
  function work(questions: readonly string[]) {
    return page.evaluate(
      async ([asked, perTalk]) => {
        const field = document.querySelector<HTMLInputElement>('#balie-vraag');
        const fresh = [...document.querySelectorAll('button')].find(({ textContent }) =>
          textContent?.startsWith('Nieuwe inwoner'),
        );
        const fill = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const drawn = () => new Promise((resolve) => setTimeout(resolve));
        const times: number[] = [];
        const seen = new Set<string>();
        for (const [index, question] of asked.entries()) {
          const start = performance.now();
          fill?.call(field, question);
          field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await drawn();
          field?.form?.requestSubmit();
          await drawn();
          times.push(performance.now() - start);
          seen.add(document.querySelector('.desk-middle h2')?.textContent ?? '');
          if (Math.floor((index + 1) / perTalk) > Math.floor(index / perTalk)) {
            fresh?.click();
            await drawn();
          }
        }
        fresh?.click();
        await drawn();
        return { times, subjects: seen.size };
      },
      [questions, QUESTIONS / TALKS] as const,
    );
  }
}, 300_000);

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
