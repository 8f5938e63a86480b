/** What a reader does on a page, and what they then see. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';

export const nl = createTranslator('nl');
export const en = createTranslator('en');

/** Waits, as a reader would, until what is seen is what is wanted. */
export const eventually = <T>(see: () => Promise<T>) => expect.poll(see, { timeout: 8_000, interval: 40 });

export const field = (page: Page): Locator => page.locator('#vraag');

export async function type(page: Page, question: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.type(question);
}

/** Asks with the Enter key, and waits until the focus is on the answer. */
export async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await page.keyboard.press('Enter');
  await arrive(page);
}

/** Until the focus is on the heading of an answer. */
export function arrive(page: Page): Promise<unknown> {
  return page.locator('.answer :is(h2, h3):focus').waitFor();
}

/** The parts of what the loket says. */
export const answer = (page: Page) => {
  const all = page.locator('.answer');
  return {
    all,
    card: all.locator('.card'),
    subject: all.locator('.card-subject'),
    body: all.locator('.card-name'),
    reason: all.locator('.card-because'),
    button: all.locator('.card-actions .button').first(),
    others: all.locator('.others .row-link'),
    asked: all.locator('.asked .asked-question'),
    choices: all.locator('.asked .choice'),
    said: all.locator('.chip'),
    panel: all.locator('.panel'),
  };
};

/** Goes to what bears these words with the Tab key alone. Fails when it cannot be reached. */
export async function tabTo(page: Page, words: string, within = 'body'): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(words) && (await page.locator(`${within} :focus`).count()) > 0) return;
  }
  throw new Error(`"${words}" cannot be reached with the Tab key.`);
}

/** The words of what has the focus; of a field, its label. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return (label?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

export function fragment(page: Page): Promise<string> {
  return page.evaluate(() => decodeURIComponent(location.hash));
}

/** Everything this device holds about the visit. */
export function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    device: { ...localStorage },
    visit: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
}

export const nothingStored = { device: {}, visit: {}, databases: 0, caches: 0 };
