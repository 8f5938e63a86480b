import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nl } from 'zod/locales';
import { readNotices, readTranslations, type SourceTranslations } from './desk/read.ts';
import type { SourceNotice } from './desk/schema.ts';
import { readLanguages } from './languages/read.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import {
  type Folder,
  type GlossaryTerm,
  glossarySchema,
  type PlainLanguage,
  plainLanguageSchema,
  type Source,
  type SourceLanguage,
  schemas,
  type UplLeftOut,
  uplLeftOutSchema,
  type Vocabulary,
  vocabularySchema,
} from './schema.ts';
import { parseYaml } from './yaml.ts';

z.config(nl());

export type Entries<F extends Folder> = Readonly<Record<string, Source<F>>>;

/** All that editors wrote, in the right form; references are not followed yet. */
export interface Content {
  readonly organisations: Entries<'organisations'>;
  readonly services: Entries<'services'>;
  readonly questions: Entries<'questions'>;
  readonly lifeEvents: Entries<'life-events'>;
  readonly letters: Entries<'letters'>;
  readonly elsewhere: Entries<'elsewhere'>;
  readonly emergencies: Entries<'emergencies'>;
  readonly vocabulary: Vocabulary;
  /** Languages other than Dutch, by their id. */
  readonly languages: Readonly<Record<string, SourceLanguage>>;
  readonly glossary: readonly GlossaryTerm[];
  readonly plainLanguage: PlainLanguage;
  /** Products for citizens that no service answers, with the reason; absent without such a file. */
  readonly uplLeftOut?: UplLeftOut | undefined;
  /** Messages to staff of the counter. */
  readonly notices: Readonly<Record<string, SourceNotice>>;
  readonly translations: SourceTranslations;
  /** Interface messages by language, as nested as in their files. */
  readonly interface: Readonly<Record<string, object>>;
}

/** An entry with the file that it stands in. */
export interface InFile<T> {
  readonly id: string;
  /** Path below `content/`. */
  readonly file: string;
  readonly entry: T;
}

/** Entries of one folder with their files, in the order of their ids. */
export function inFiles<T>(folder: Folder, entries: Readonly<Record<string, T>>): InFile<T>[] {
  return Object.entries(entries).map(([id, entry]) => ({ id, file: `${folder}/${id}.yaml`, entry }));
}

/** File of the content folder that says which products of the UPL have no service, and why. */
export const UPL_LEFT_OUT = 'upl-left-out.yaml';

const EMPTY_VOCABULARY: Vocabulary = {
  abbreviations: {},
  exact: [],
  ordinary: [],
  synonyms: {},
  weak: [],
  stop: [],
  classes: {},
};
const EMPTY_PLAIN_LANGUAGE: PlainLanguage = { officialese: {}, officialWords: [], exceptions: [] };

/**
 * Reads the content folder. The only place where content files are opened.
 * Files that cannot be used are left out and accounted for in `mistakes`.
 */
export function readContent(folder: string): { content: Content; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const entries = <F extends Folder>(name: F) => readEntries(folder, name, mistakes);
  const single = <T>(file: string, schema: z.ZodType<T>, empty: T) =>
    existsSync(join(folder, file)) ? (readFile(folder, file, schema, mistakes) ?? empty) : empty;
  const content: Content = {
    organisations: entries('organisations'),
    services: entries('services'),
    questions: entries('questions'),
    lifeEvents: entries('life-events'),
    letters: entries('letters'),
    elsewhere: entries('elsewhere'),
    emergencies: entries('emergencies'),
    vocabulary: single('vocabulary.yaml', vocabularySchema, EMPTY_VOCABULARY),
    languages: readLanguages(folder, readFile, mistakes),
    glossary: single('glossary.yaml', glossarySchema, []),
    plainLanguage: single('plain-language.yaml', plainLanguageSchema, EMPTY_PLAIN_LANGUAGE),
    uplLeftOut: single(UPL_LEFT_OUT, uplLeftOutSchema, undefined),
    notices: readNotices(folder, readFile, mistakes),
    translations: readTranslations(folder, readFile, mistakes),
    interface: readInterface(folder, mistakes),
  };
  return { content, mistakes };
}

function readEntries<F extends Folder>(folder: string, name: F, mistakes: Mistake[]): Entries<F> {
  const path = join(folder, name);
  const entries: Record<string, Source<F>> = {};
  if (!existsSync(path)) return entries;
  for (const file of readdirSync(path).sort()) {
    const id = file.replace(/\.yaml$/, '');
    if (id === file || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      mistakes.push({
        file: `${name}/${file}`,
        cause: 'deze bestandsnaam kan niet',
        remedy: 'Gebruik kleine letters, cijfers en streepjes, en eindig op .yaml.',
      });
      continue;
    }
    // The schema belongs to the folder by construction; TypeScript cannot follow the index.
    const entry = readFile(folder, `${name}/${file}`, schemas[name] as unknown as z.ZodType<Source<F>>, mistakes);
    if (entry) entries[id] = entry;
  }
  return entries;
}

function readInterface(folder: string, mistakes: Mistake[]): Record<string, object> {
  const path = join(folder, 'ui');
  if (!existsSync(path)) return {};
  return Object.fromEntries(
    readdirSync(path)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .flatMap((file) => {
        try {
          return [[file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(path, file), 'utf8')) as object]];
        } catch {
          mistakes.push({
            file: `ui/${file}`,
            cause: 'dit is geen geldige JSON',
            remedy: 'Kijk naar komma’s en aanhalingstekens.',
          });
          return [];
        }
      }),
  );
}

function readFile<T>(folder: string, file: string, schema: z.ZodType<T>, mistakes: Mistake[]): T | undefined {
  const before = mistakes.length;
  const raw = parseYaml(file, readFileSync(join(folder, file), 'utf8'), mistakes);
  if (mistakes.length > before) return undefined;
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) mistakes.push(...explainIssue(file, issue, schema));
  return undefined;
}

/** An issue of the schema in words that an editor can act upon. */
export function explainIssue(file: string, issue: z.core.$ZodIssue, schema: z.ZodType): Mistake[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    return issue.keys.map((key) => {
      const meant = issue.path.length === 0 ? nearest(key, known) : undefined;
      return {
        file,
        field: [field, key].filter(Boolean).join('.'),
        cause: 'dit veld bestaat niet',
        remedy: meant ? `Bedoelde u "${meant}"?` : 'Haal het weg, of kijk in CONTRIBUTING.md hoe het veld heet.',
      };
    });
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [{ file, ...(field && { field }), cause: missing ? 'dit veld ontbreekt' : lowerFirst(issue.message) }];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
