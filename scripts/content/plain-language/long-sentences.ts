import type { Mistake } from '../mistake.ts';
import type { ResidentText } from '../resident-texts.ts';
import { countWords, sentencesOf } from './sentences.ts';

/** Longest sentence, in words, that most people read without going back. */
const LONGEST = 20;

/** Warns of sentences that are too long. */
export function longSentences(texts: readonly ResidentText[]): Mistake[] {
  return texts.flatMap(({ file, field, text }) =>
    sentencesOf(text)
      .filter((sentence) => countWords(sentence) > LONGEST)
      .map((sentence) => ({
        file,
        field,
        cause: `deze zin heeft ${countWords(sentence)} woorden: "${sentence}"`,
        remedy: `Maak er twee zinnen van, elk van hooguit ${LONGEST} woorden.`,
      })),
  );
}
