/** What who types waits for: from a key to the drawn answer. */
import type { Browser, Page } from 'playwright-core';
import type { Field } from './fields.ts';
import { median, quantile } from './figures.ts';
import { type Marked, openMarked, until } from './marks.ts';

/** Milliseconds. */
interface Times {
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

/** From the last key to the drawn answer, without the pause that waits for the next key. */
export interface Typed extends Times {
  readonly questions: number;
  /** To the answer being in the page. A screen draws it at its next frame, up to 17 ms later however fast the page is. */
  readonly there: Times;
  /** How long working out an answer takes, where the page keeps a record of it. */
  readonly thought: Times;
}

/** A page opened anew for each. */
const ROUNDS = 3;

/** Types all questions several times; of each figure the median of the rounds. */
export async function typeRounds(...typing: Parameters<typeof typeAll>): Promise<Typed> {
  const rounds: Typed[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await typeAll(...typing));
  return {
    questions: rounds[0]?.questions ?? 0,
    ...middleOf(rounds),
    there: middleOf(rounds.map(({ there }) => there)),
    thought: middleOf(rounds.map(({ thought }) => thought)),
  };
}

function middleOf(rounds: readonly Times[]): Times {
  const middle = (figure: keyof Times) => median(rounds.map((round) => round[figure]));
  return { median: middle('median'), p95: middle('p95'), longest: middle('longest') };
}

function timesOf(values: readonly number[]): Times {
  return { median: median(values), p95: quantile(values, 0.95), longest: Math.max(0, ...values) };
}

/** Types each question in a page that has all its data. */
async function typeAll(
  browser: Browser,
  origin: string,
  field: Field,
  questions: readonly string[],
  slowdown = 1,
): Promise<Typed> {
  const { context, page } = await openMarked(browser, field, slowdown);
  await page.goto(origin + field.path);
  // The index is made when a reader turns to the field.
  await page.focus(field.field);
  await page.waitForSelector(field.ready);
  const typed: Delays[] = [];
  for (const question of questions) typed.push(await typeLastKey(page, field, question));
  const thoughts = await page.evaluate(() => performance.getEntriesByName('thought').map(({ duration }) => duration));
  await context.close();
  return {
    questions: typed.length,
    ...timesOf(typed.map(({ drawn }) => drawn)),
    there: timesOf(typed.map(({ there }) => there)),
    thought: timesOf(thoughts),
  };
}

/** Milliseconds after the pause that followed the last key. */
interface Delays {
  readonly there: number;
  readonly drawn: number;
}

/** All but the last letter is put there without a key, so that exactly one answer is drawn. */
async function typeLastKey(page: Page, { field, drawn, pause }: Field, asked: string): Promise<Delays> {
  // A sign without a key of its own would be put there without one.
  const question = asked.replace(/[^a-z]+$/i, '');
  await page.fill(field, '');
  await page.waitForFunction((answer) => !document.querySelector(answer), drawn);
  await page.evaluate(
    ([selector, text]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (input) input.value = text;
      Object.assign((globalThis as Marked).loketMarks, { key: 0, there: 0, answer: 0 });
    },
    [field, question.slice(0, -1)] as const,
  );
  await page.press(field, 'End');
  await page.keyboard.type(question.slice(-1));
  const { key, there, answer } = await until(page, (marks) => marks.key > 0 && marks.answer > marks.key);
  return { there: Math.max(0, there - key - pause), drawn: Math.max(0, answer - key - pause) };
}
