/** Answers to a plan that the reader asked to keep on this device. Nothing is kept unasked. */
import type { IsoDate, Slug } from '../engine/graph/model.ts';
import { readStored, removeStored, writeStored } from './storage.ts';

/** What the reader filled in. */
export interface KeptPlan {
  readonly answers: Readonly<Record<string, string>>;
  readonly eventDay?: IsoDate;
  readonly days: Readonly<Record<string, IsoDate>>;
  readonly done: Readonly<Record<string, IsoDate>>;
}

const keyOf = (lifeEvent: Slug): string => `loket.plan.${lifeEvent}`;

export function keptPlan(lifeEvent: Slug): KeptPlan | undefined {
  return parse(readStored('device', keyOf(lifeEvent)));
}

export function keepPlan(lifeEvent: Slug, plan: KeptPlan): void {
  writeStored('device', keyOf(lifeEvent), JSON.stringify(plan));
}

export function wipePlan(lifeEvent: Slug): void {
  removeStored('device', keyOf(lifeEvent));
}

/** Storage can hold anything; of what is no plan nothing is used. */
function parse(text: string | undefined): KeptPlan | undefined {
  if (!text) return undefined;
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (typeof value !== 'object' || value === null) return undefined;
    const { eventDay } = value;
    return {
      answers: texts(value['answers'], /^[a-z0-9-]+$/),
      days: texts(value['days'], DAY),
      done: texts(value['done'], DAY),
      ...(typeof eventDay === 'string' && isDay(eventDay) && { eventDay }),
    };
  } catch {
    return undefined;
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function texts(value: unknown, form: RegExp): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && form.test(entry[1]) && (form !== DAY || isDay(entry[1])),
    ),
  );
}
