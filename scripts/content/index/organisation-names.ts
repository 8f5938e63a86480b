import type { Content } from '../read.ts';
import { foldPhrase, stopWords } from './fold.ts';

/** Names by which people call each organisation; a name of two of them is left out, and so is a stop word: "om te vragen" does not call the OM. */
export function namesOf(content: Content): Record<string, string[]> {
  const stop = stopWords(content.vocabulary);
  const named = Object.entries(content.organisations).map(([id, { name, shortName = name, words }]) => ({
    id,
    names: new Set([name, shortName, ...words].map(foldPhrase)),
  }));
  const isShared = (name: string) => named.filter(({ names }) => names.has(name)).length > 1;
  return Object.fromEntries(
    named.map(({ id, names }) => [id, [...names].filter((name) => !stop.has(name) && !isShared(name))]),
  );
}
