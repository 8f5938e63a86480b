import { editDistance } from '../../widgets/engine/text/edit-distance.ts';

/** The candidate that differs least from the word, or undefined when all differ too much to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const edits = editDistance(word, candidate, limit);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
