/** Whether something is a sheet, through and through: what another window says can be anything. */

import type { Line } from './line.ts';
import type { Near, NearDesk } from './near.ts';
import type { StepToTake } from './plan-steps.ts';
import type { Sheet } from './sheet.ts';
import type { Doing, SheetPart } from './sheet-part.ts';
import type { SharedDoing, Together } from './together.ts';

type Check = (value: unknown) => boolean;

/** Each several times what the longest real sheet has; in characters, and in lines of a list. */
const [LONGEST, MOST, LARGEST] = [5_000, 100, 500_000];

const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const flag: Check = (value) => typeof value === 'boolean';
const like =
  (form: RegExp): Check =>
  (value) =>
    text(value) && form.test(value as string);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST && value.every(check);
/** Names every field of `T`, so that a new one cannot be forgotten here. */
const record =
  <T>(fields: { readonly [Name in keyof Required<T>]: Check }): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check>(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const line = record<Line>({ nl: text, other: maybe(text) });
const doing = record<Doing>({ nl: text, other: maybe(text), value: maybe(text), note: maybe(line) });
const shared = record<SharedDoing>({ nl: text, other: maybe(text), value: maybe(text), subjects: list(line) });
const here = record<NonNullable<StepToTake['here']>>({ gemeente: text, texts: list(text) });
const step = record<StepToTake>({ id: text, text: line, note: line, who: maybe(text), here: maybe(here) });
const desk = record<NearDesk>({
  name: text,
  at: maybe(text),
  today: maybe(text),
  unverified: maybe(text),
  week: list(line),
});
const near = record<Near>({
  gemeente: text,
  notices: list(text),
  note: maybe(text),
  unverified: maybe(text),
  partly: list(text),
  refuses: flag,
  desks: list(desk),
  partners: list(text),
  example: maybe(text),
});
const part = record<SheetPart>({
  key: text,
  urgent: flag,
  sensitive: flag,
  subject: line,
  who: maybe(text),
  because: maybe(line),
  doing: list(doing),
  bring: list(line),
  cost: maybe(line),
  term: maybe(line),
  objection: maybe(line),
  steps: list(step),
  contact: record<SheetPart['contact']>({ phone: maybe(text), visit: maybe(text), website: maybe(text) }),
  near: maybe(near),
  // It becomes an address in a QR code.
  code: maybe(like(/^[2-9A-HJKMNP-Z]{8,30}$/)),
  translation: like(/^(none|fresh|stale)$/),
});
const sheet = record<Sheet>({
  language: like(/^(nl|en)$/),
  parts: list(part),
  together: record<Together>({ doing: list(shared), bring: list(line) }),
});

export function isSheet(value: unknown): value is Sheet {
  return sheet(value) && JSON.stringify(value).length <= LARGEST;
}
