import { byCodeUnit } from '../../../widgets/engine/by-code-unit.ts';
import { type Content, type InFile, inFiles } from '../read.ts';
import type { Folder } from '../schema.ts';
import { nameOf } from './accountable.ts';
import { median } from './median.ts';

export interface Length {
  readonly name: string;
  readonly words: number;
}

export interface Lengths {
  readonly median: number;
  /** A few, longest first. */
  readonly longest: readonly Length[];
}

const LONGEST = 5;

/** Fields that a resident does not read as text: ids, addresses, what only the search or the counter uses. */
const NO_TEXT: ReadonlySet<string> = new Set([
  ...['id', 'number', 'mark', 'domain', 'layer', 'register', 'partOf', 'successor', 'channel', 'audience'],
  ...['service', 'organisation', 'elsewhere', 'question', 'lifeEvent', 'of', 'upl', 'alsoUpl', 'order', 'weeks'],
  ...['url', 'tooi', 'phone', 'value', 'checked', 'sources', 'legalResource', 'validFrom', 'validUntil', 'shape'],
  ...['questions', 'words', 'keywords', 'signs', 'groups', 'staffNote'],
  ...['if', 'after', 'before', 'from', 'to', 'source', 'local', 'needs'],
]);

/** How many words a resident reads, per kind of entry. Kinds that have no entries are left out. */
export function lengths(content: Content): Partial<Record<Folder, Lengths>> {
  const kinds: Record<Folder, readonly InFile<unknown>[]> = {
    services: inFiles('services', content.services),
    organisations: inFiles('organisations', content.organisations),
    questions: inFiles('questions', content.questions),
    'life-events': inFiles('life-events', content.lifeEvents),
    letters: inFiles('letters', content.letters),
    elsewhere: inFiles('elsewhere', content.elsewhere),
    emergencies: inFiles('emergencies', content.emergencies),
  };
  return Object.fromEntries(
    Object.entries(kinds)
      .filter(([, entries]) => entries.length > 0)
      .map(([kind, entries]) => {
        const all = entries
          .map((each) => ({ name: nameOf(each), words: wordsIn(each.entry) }))
          .sort((a, b) => b.words - a.words || byCodeUnit(a.name, b.name));
        return [kind, { median: median(all.map(({ words }) => words)), longest: all.slice(0, LONGEST) }];
      }),
  );
}

/** Words of everything in a value that is text. */
export function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Array.isArray(value)
    ? value
    : Object.entries(value)
        .filter(([field]) => !NO_TEXT.has(field))
        .map(([, part]) => part);
  return parts.reduce<number>((sum, part) => sum + wordsIn(part), 0);
}
