import type { EntryKind } from '../../../widgets/engine/search/index-file.ts';
import type { Content } from '../read.ts';

/** An entry that a question can lead to, with all that is said of it. */
export interface Indexable {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly summary: string;
  readonly questions: readonly string[];
  readonly keywords: Readonly<Partial<Record<string, readonly string[]>>>;
}

/**
 * Entries that a question can lead to, in the order in which the ranker counts them. What
 * people say of a letter belongs to the service that it is about.
 */
export function indexables(content: Content): Indexable[] {
  return [
    ...Object.entries(content.services).map(([id, service]) => {
      const letters = Object.values(content.letters).filter((letter) => letter.service === id);
      return {
        kind: 'service' as const,
        id,
        title: service.title,
        words: [...service.words, ...letters.flatMap((letter) => [...letter.names, ...letter.words])],
        summary: `${service.summary} ${service.because}`,
        questions: [...service.questions, ...letters.flatMap((letter) => letter.questions)],
        keywords: together([service, ...letters].map((each) => each.keywords)),
      };
    }),
    ...Object.entries(content.elsewhere).map(([id, entry]) => ({
      ...entry,
      kind: 'elsewhere' as const,
      id,
      summary: `${entry.who}. ${entry.because}`,
    })),
    ...Object.entries(content.lifeEvents).map(([id, event]) => ({ ...event, kind: 'lifeEvent' as const, id })),
  ];
}

/** Keywords of all of them, by language. */
function together(lists: readonly Indexable['keywords'][]): Indexable['keywords'] {
  const languages = new Set(lists.flatMap((list) => Object.keys(list)));
  return Object.fromEntries(
    [...languages].map((language) => [language, lists.flatMap((list) => list[language] ?? [])]),
  );
}

/** What an entry says of itself, its examples aside. */
export function ownTexts({ title, words, summary }: Indexable): readonly string[] {
  return [title, ...words, summary];
}
