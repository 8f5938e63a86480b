import { tokenise } from '../text/fold.ts';

/** A folded word as these texts write it: `aow` as AOW, `financien` as financiën. As it is when none of them has it. */
export function asWritten(word: string, texts: readonly string[]): string {
  for (const text of texts) {
    const token = tokenise(text).find((each) => each.word === word);
    const written = token && text.slice(token.start, token.end);
    // Capitals within a word belong to it; one at its front to its sentence.
    if (written) return /.\p{Lu}/u.test(written) ? written : written.toLowerCase();
  }
  return word;
}
