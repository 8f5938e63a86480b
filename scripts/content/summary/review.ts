import { byCodeUnit } from '../../../widgets/engine/by-code-unit.ts';
import type { Content } from '../read.ts';
import { type Accountable, accountable, nameOf } from './accountable.ts';

/** How long a text stays good after it was compared with its source. */
export const MONTHS = { usual: 12, soon: 6 } as const;

export interface Review {
  /** Longest due first. */
  readonly due: readonly { readonly name: string; readonly checkedOn: string; readonly since: string }[];
  /** First day on which more will be due, and how many then. */
  readonly next?: { readonly on: string; readonly count: number };
}

/** Entries that were checked too long ago. Those that were never checked are none of them. */
export function reviews(content: Content, today: string): Review {
  const dated = Object.values(accountable(content))
    .flat()
    .flatMap((each) => {
      const since = dueOn(each.entry);
      return since ? [{ name: nameOf(each), checkedOn: each.entry.checked?.on ?? '', since }] : [];
    })
    .sort((a, b) => byCodeUnit(a.since, b.since) || byCodeUnit(a.name, b.name));
  const on = dated.find(({ since }) => since > today)?.since;
  return {
    due: dated.filter(({ since }) => since <= today),
    ...(on && { next: { on, count: dated.filter(({ since }) => since === on).length } }),
  };
}

/**
 * Day from which an entry is due for review; undefined when it was never checked. After six
 * months when the subject is sensitive, or when a cost or a term is stated in figures, because
 * those change most and harm most; after twelve months otherwise.
 */
export function dueOn({ checked, sensitive, cost, term }: Accountable): string | undefined {
  if (!checked) return undefined;
  const figures = [cost, term].some((statement) => /\d/.test(statement?.text ?? ''));
  return addMonths(checked.on, sensitive || figures ? MONTHS.soon : MONTHS.usual);
}

/** The same day some months later, or the last of that month when it has no such day. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
