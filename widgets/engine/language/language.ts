import type { Token } from '../text/fold.ts';
import { type Glosses, glossAt } from './glosses.ts';

/** A language other than Dutch in which people ask. */
export interface Language {
  /** https://www.rfc-editor.org/rfc/rfc5646 */
  readonly id: string;
  /** What is said to who asks in it, in the language itself. */
  readonly notice: string;
  /** Name of its script in Unicode, where no other language here has that script. */
  readonly script?: string;
  /** Common words that have no subject; the language is known by them. */
  readonly signs: ReadonlySet<string>;
  readonly glosses: Glosses;
}

/** A query as the Dutch engine reads it. */
export interface Heard {
  readonly tokens: readonly Token[];
  /** Absent when the query is Dutch. */
  readonly language?: Language;
}

/** A query in one of the languages as Dutch; one that is more Dutch than anything else as it is. */
export function hear(
  tokens: readonly Token[],
  languages: readonly Language[],
  isDutch: (word: string) => boolean,
): Heard {
  const language = languageOf(
    tokens.map(({ word }) => word),
    languages,
    isDutch,
  );
  return language ? { tokens: inDutch(tokens, language), language } : { tokens };
}

/**
 * A text in a language with Dutch words in the place of those that are known, each standing
 * where the original stood. Names and Dutch terms stay; words without a subject go.
 */
export function inDutch(tokens: readonly Token[], language: Pick<Language, 'signs' | 'glosses'>): Token[] {
  const words = tokens.map(({ word }) => word);
  const heard: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { length, dutch } = glossAt(language.glosses, words, at) ?? { length: 1, dutch: undefined };
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (dutch && first && last) for (const word of dutch) heard.push({ word, start: first.start, end: last.end });
    else if (first && !language.signs.has(first.word)) heard.push(first);
    at += length;
  }
  return heard;
}

/** The language that most words may be of, and more than can only be Dutch; the first of those that have as many. */
function languageOf(
  words: readonly string[],
  languages: readonly Language[],
  isDutch: (word: string) => boolean,
): Language | undefined {
  const dutch = words.map(isDutch);
  let best: Language | undefined;
  let most = 0;
  for (const language of languages) {
    const theirs = words.map((_, at) => belonging(language, words, at));
    const own = theirs.filter((each) => each === 'own').length;
    const dutchAlone = dutch.filter((so, at) => so && theirs[at] === 'none').length;
    if (own > most && own > dutchAlone) [best, most] = [language, own];
  }
  return best;
}

/** Words that begin alike tell nothing: "gemeente" is said in Turkish too. */
const ALIKE = 4;

/** Whether a word is of the language alone, begins as its Dutch does, or is none of its words. */
function belonging(
  { script, signs, glosses }: Language,
  words: readonly string[],
  at: number,
): 'own' | 'alike' | 'none' {
  const word = words[at] ?? '';
  if (script !== undefined) return new RegExp(`\\p{Script=${script}}`, 'u').test(word) ? 'own' : 'none';
  if (signs.has(word)) return 'own';
  const gloss = glossAt(glosses, words, at);
  if (!gloss) return 'none';
  return gloss.dutch.some((each) => each.slice(0, ALIKE) === word.slice(0, ALIKE)) ? 'alike' : 'own';
}
