/** What a clerk does at the counter, with the keyboard alone, and what they then see. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenLoket, Visit, Visitor } from './loket.ts';

export const UTRECHT = 'gm0344';

type Clerk = Visitor & { gemeente?: string; settings?: object };

/** Opens the counter at a workstation of a gemeente, with all data there for the first question. */
export async function atCounter(loket: OpenLoket, clerk: Clerk = {}): Promise<Visit> {
  const visited = await openCounter(loket, clerk);
  await visited.page.getByText('Klaar voor de volgende inwoner').waitFor();
  // What was drawn at build does not know its data yet, and the first part of it not all.
  await visited.page.locator('.desk-foot').getByText('Inhoud van').waitFor();
  await visited.page.locator('[data-complete]').waitFor();
  return visited;
}

/** The same as soon as keys can be pressed, whatever data is there. */
export async function openCounter(
  { visit }: OpenLoket,
  { gemeente = UTRECHT, settings = {}, ...visitor }: Clerk = {},
): Promise<Visit> {
  const visited = await visit('/balie/', {
    viewport: { width: 1366, height: 768 },
    ...visitor,
    prepare: async (context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await context.addInitScript(
        ([place, set]) => {
          localStorage.setItem('loket.place', JSON.stringify({ gemeente: place }));
          localStorage.setItem('loket.desk', JSON.stringify({ channel: 'balie', ...(set as object) }));
          // Counts what is printed, and prints nothing.
          Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: printedSoFar() + 1 }) });
          function printedSoFar(): number {
            return (window as unknown as { printed: number }).printed;
          }
        },
        [gemeente, settings] as const,
      );
      await visitor.prepare?.(context);
    },
  });
  await visited.page.locator('#balie-vraag:focus').waitFor();
  return visited;
}

/** Types a question in the field, where the focus is, and opens its answer. */
export async function asks(page: Page, question: string): Promise<void> {
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await page.locator('.desk-middle h2:focus').waitFor();
}

/** One key outside the fields. The counter waits 40 ms to tell a person from a scanner. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(60);
}

/** Goes on with Tab until the focus is there: nothing of the mouse, and nothing that a script can do alone. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 80 && !(await isThere()); stops += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

export const counter = (page: Page) => ({
  field: page.locator('#balie-vraag'),
  subject: page.locator('.desk-middle h2'),
  who: page.locator('.desk-who'),
  staff: page.locator('.desk-staff'),
  choices: page.locator('.desk-middle .desk-choice'),
  talk: page.locator('.desk-talk li'),
  status: page.locator('#balie-status'),
  paper: page.locator('.desk-paper'),
  code: page.locator('.desk-head .loketcode-code'),
});

/** What a locator says, until it is what is wanted. */
export async function says(locator: Locator, words: string | RegExp): Promise<void> {
  await expect.poll(() => locator.first().innerText(), { timeout: 8_000, interval: 40 }).toMatch(words);
}

export function printed(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { printed: number }).printed);
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
