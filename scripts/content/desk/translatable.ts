import { createHash } from 'node:crypto';
import type { Source } from '../schema.ts';
import type { SourceTranslation } from './schema.ts';

/** Words of an entry that are translated, in the shape of a translation. */
export type Translatable = Omit<SourceTranslation, 'of'>;

/** Folders whose entries have translations. */
export const TRANSLATED = ['services', 'emergencies'] as const;
export type TranslatedFolder = (typeof TRANSLATED)[number];

export function serviceWords(service: Source<'services'>): Translatable {
  const { title, summary, because, actions, bring, cost, term, conditions, objection } = service;
  return {
    title,
    summary,
    because,
    actions: actions.map(wordsOf),
    bring,
    conditions,
    ...(cost && { cost: cost.text }),
    ...(term && { term: term.text }),
    ...(objection && { objection: objection.text }),
  };
}

export function emergencyWords({ title, who, say, actions }: Source<'emergencies'>): Translatable {
  return { title, who, say, actions: actions.map(wordsOf), bring: [], conditions: [] };
}

/** Short fingerprint: another one when any of the words is. */
export function versionOfWords(words: Translatable): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);
}

function wordsOf({ label, note }: { readonly label?: string | undefined; readonly note?: string | undefined }) {
  return { ...(label && { label }), ...(note && { note }) };
}
