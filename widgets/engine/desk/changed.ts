import type { IsoDate } from '../graph/model.ts';
import type { DeskFile } from './model.ts';

/** What the texts were when somebody last worked here, and on which day. */
export interface Seen {
  readonly on: IsoDate;
  readonly texts: DeskFile['texts'];
  /** The texts of the working day before `on`: what changed since is shown all day. */
  readonly before?: DeskFile['texts'];
}

/** Numbers of the entries that are new or read differently since the last shift, rising. */
export function changedSince(before: DeskFile['texts'] | undefined, now: DeskFile['texts']): readonly number[] {
  if (!before) return [];
  return Object.entries(now)
    .filter(([number, text]) => before[Number(number)] !== text)
    .map(([number]) => Number(number));
}

/** What to remember of today: at the first time on a day, what was seen before becomes the measure. */
export function seenToday(seen: Seen | undefined, texts: DeskFile['texts'], today: IsoDate): Seen {
  const before = seen?.on === today ? seen.before : seen?.texts;
  return { on: today, texts, ...(before && { before }) };
}

/** Whole days from one day to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
