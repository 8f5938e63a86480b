import { type ReadFile, readFolder } from '../desk/read.ts';
import type { Mistake } from '../mistake.ts';
import { languageSchema, type SourceLanguage } from '../schema.ts';

/** The languages other than Dutch in which people ask, by their ids. */
export function readLanguages(folder: string, read: ReadFile, mistakes: Mistake[]): Record<string, SourceLanguage> {
  return readFolder(folder, 'languages', languageSchema, read, mistakes);
}
