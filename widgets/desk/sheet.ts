/**
 * What the resident gets, on paper and on the second screen. Made of texts for residents only:
 * nothing that is for staff can come in, and nothing that the clerk typed.
 */
import type { SheetLanguage } from './conversation.ts';
import { partOf, type SheetPart, type SheetSources, type Told } from './sheet-part.ts';
import { type Together, togetherOf, withoutTogether } from './together.ts';

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
