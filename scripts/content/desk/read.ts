import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Mistake } from '../mistake.ts';
import {
  noticeSchema,
  planTranslationSchema,
  type SourceNotice,
  type SourcePlanTranslation,
  type SourceTranslation,
  translationSchema,
} from './schema.ts';

/** How one file of the content is read; what is wrong with it goes to the mistakes. */
export type ReadFile = <T>(folder: string, file: string, schema: z.ZodType<T>, mistakes: Mistake[]) => T | undefined;

/** Language → folder → id of the entry → its words. */
export type SourceTranslations = Readonly<
  Record<
    string,
    {
      readonly services: Readonly<Record<string, SourceTranslation>>;
      readonly emergencies: Readonly<Record<string, SourceTranslation>>;
      readonly 'life-events': Readonly<Record<string, SourcePlanTranslation>>;
    }
  >
>;

/** Notices by their ids. */
export function readNotices(folder: string, read: ReadFile, mistakes: Mistake[]): Record<string, SourceNotice> {
  return readFolder(folder, 'notices', noticeSchema, read, mistakes);
}

/** All translations, by the languages that have a folder. */
export function readTranslations(folder: string, read: ReadFile, mistakes: Mistake[]): SourceTranslations {
  return Object.fromEntries(
    subfolders(folder, 'translations').map((language) => {
      const entries = <T>(name: string, schema: z.ZodType<T>) =>
        readFolder(folder, `translations/${language}/${name}`, schema, read, mistakes);
      return [
        language,
        {
          services: entries('services', translationSchema),
          emergencies: entries('emergencies', translationSchema),
          'life-events': entries('life-events', planTranslationSchema),
        },
      ];
    }),
  );
}

/** Every file of a folder, by its name. */
export function readFolder<T>(
  folder: string,
  name: string,
  schema: z.ZodType<T>,
  read: ReadFile,
  mistakes: Mistake[],
): Record<string, T> {
  return Object.fromEntries(
    names(folder, name)
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => {
        const entry = read(folder, `${name}/${file}`, schema, mistakes);
        return entry ? [[file.replace(/\.yaml$/, ''), entry] as const] : [];
      }),
  );
}

function subfolders(folder: string, name: string): string[] {
  return names(folder, name).filter((each) => !each.includes('.'));
}

function names(folder: string, name: string): string[] {
  const path = join(folder, name);
  return existsSync(path) ? readdirSync(path).sort() : [];
}
