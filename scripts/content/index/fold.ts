import { fold, tokenise } from '../../../widgets/engine/text/fold.ts';
import type { Vocabulary } from '../schema.ts';

/** A phrase as the ranker compares it: folded words with one space between them. */
export function foldPhrase(phrase: string): string {
  return tokenise(phrase)
    .map((token) => token.word)
    .join(' ');
}

/** One word as the ranker compares it. */
export function foldWord(word: string): string {
  return fold(word).replaceAll("'", '');
}

/** Words that say nothing, folded. */
export function stopWords({ stop }: Pick<Vocabulary, 'stop'>): ReadonlySet<string> {
  return new Set(stop.map(foldWord));
}
