import type { Ranker } from '../rank/ranker.ts';
import { tokenise } from '../text/fold.ts';
import type { Language } from './language.ts';

/** The language of a query, as far as it is another than Dutch and one that the loket understands. */
export function askedIn({ vocabulary }: Pick<Ranker, 'vocabulary'>, query: string): Language | undefined {
  return vocabulary.hear?.(tokenise(query)).language;
}
