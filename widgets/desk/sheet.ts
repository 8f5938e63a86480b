/**
 * What the resident gets, on paper and on the second screen. Made of texts for residents only:
 * nothing that is for staff can come in, and nothing that the clerk typed.
 */
import type { Reachable } from '../action/contact-details.ts';
import type { SheetLanguage } from './conversation.ts';
import type { Near } from './near.ts';
import type { StepToTake } from './plan-steps.ts';
import { partOf, type SheetSources, type Told } from './sheet-part.ts';
import { type Together, togetherOf, withoutTogether } from './together.ts';

/** A line in Dutch and, where there is a translation, in the resident's language beside it. */
export interface Line {
  readonly nl: string;
  readonly other?: string | undefined;
}

export interface Doing extends Line {
  /** Number or address as it is printed. */
  readonly value?: string | undefined;
  readonly note?: Line | undefined;
}

export interface SheetPart {
  readonly key: string;
  readonly urgent: boolean;
  readonly sensitive: boolean;
  readonly subject: Line;
  /** Name of the body; never translated. */
  readonly who?: string | undefined;
  readonly because?: Line | undefined;
  readonly doing: readonly Doing[];
  readonly bring: readonly Line[];
  readonly cost?: Line | undefined;
  readonly term?: Line | undefined;
  readonly objection?: Line | undefined;
  /** Of a situation: its steps, and who acts in each. */
  readonly steps: readonly StepToTake[];
  readonly contact: Pick<Reachable, 'phone' | 'visit' | 'website'>;
  /** What the resident's own gemeente adds. */
  readonly near?: Near | undefined;
  /** Without spaces; absent for a question that was made of the clerk's own words. */
  readonly code?: string | undefined;
  /** How the words in the other language are: absent, of this text, or of an older one. */
  readonly translation: 'none' | 'fresh' | 'stale';
}

export interface Sheet {
  readonly language: SheetLanguage;
  readonly parts: readonly SheetPart[];
  /** What is done and brought once for more than one question. */
  readonly together: Together;
}

/** One part for each step that says something; a question that is still open is none. */
export function makeSheet(told: readonly Told[], sources: SheetSources): Sheet {
  const parts = told.flatMap((each) => partOf(each, sources) ?? []);
  const together = togetherOf(parts);
  return { language: sources.language, parts: parts.map((part) => withoutTogether(part, together)), together };
}

/** A sheet of one part alone. */
export function sheetOf(language: SheetLanguage, ...parts: readonly SheetPart[]): Sheet {
  return { language, parts, together: togetherOf([]) };
}
