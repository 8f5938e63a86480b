import { startsOf } from '../../widgets/engine/search/postings.ts';
import type { StemPostings } from '../../widgets/engine/search/stem-postings.ts';

/** Postings of the words of documents, each as often as it stands there. */
export function postingsOf(documents: readonly (readonly string[])[]): StemPostings {
  const words = [...new Set(documents.flat())];
  const held = words.map((word) =>
    documents.flatMap((document, entry) => {
      const count = document.filter((other) => other === word).length;
      return count > 0 ? [{ entry, count }] : [];
    }),
  );
  return {
    numberOf: new Map(words.map((word, number) => [word, number])),
    starts: startsOf(held.map((posting) => posting.length)),
    entries: Uint16Array.from(held.flat(), ({ entry }) => entry),
    counts: Uint16Array.from(held.flat(), ({ count }) => count),
  };
}
