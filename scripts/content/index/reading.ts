import { tokenise } from '../../../widgets/engine/text/fold.ts';
import type { Content } from '../read.ts';
import type { Registers } from '../registers/model.ts';
import { stopWords } from './fold.ts';
import { indexables, ownTexts } from './indexables.ts';
import { onceEach } from './once-each.ts';
import { placeNames } from './place-names.ts';

/** How texts are read, and which of them are not. */
export interface Reading {
  /** Folded words of a text that say something. */
  readonly wordsOf: (text: string) => readonly string[];
  /** The same of an example question, who and where aside. */
  readonly wordsAsked: (text: string) => readonly string[];
  readonly leaveOut: ReadonlySet<string>;
}

/** How the texts of this content are read; `leaveOut` holds examples that are not. */
export function readingOf(content: Content, registers: Registers, leaveOut: ReadonlySet<string>): Reading {
  const wordsOf = wordsBut(stopWords(content.vocabulary));
  return { wordsOf, wordsAsked: withoutNames(content, registers, wordsOf), leaveOut };
}

/** A text is read for the index and for what entries are called: once is enough. */
function wordsBut(stop: ReadonlySet<string>): Reading['wordsOf'] {
  return onceEach((text) =>
    tokenise(text)
      .map((token) => token.word)
      .filter((word) => !stop.has(word)),
  );
}

/** As names are written: `Tomasz`, not `UWV`. */
const AS_NAME = /^\p{Lu}\p{Ll}/u;

/**
 * Reads example questions without names in them: who moved "from Almere" asks about moving, and
 * that Tomasz did so says nothing of what others called so ask. Names are those of places, and
 * words that no question writes without a capital; what entries use of themselves stays.
 */
function withoutNames(content: Content, registers: Registers, wordsOf: Reading['wordsOf']): Reading['wordsAsked'] {
  const entries = indexables(content);
  const own = new Set(entries.flatMap((entry) => ownTexts(entry).flatMap(wordsOf)));
  const { clear } = placeNames(registers, (word) => own.has(word));
  const places = new Set(clear);
  const common = new Set(
    entries.flatMap(({ questions }) =>
      questions.flatMap((text) =>
        tokenise(text).flatMap(({ word, start }) => (AS_NAME.test(text.slice(start)) ? [] : word)),
      ),
    ),
  );
  const isName = (word: string) => !own.has(word) && (places.has(word) || !common.has(word));
  return onceEach((text) => wordsOf(text).filter((word) => !isName(word)));
}
