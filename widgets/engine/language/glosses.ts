/** Words of another language and what they are in Dutch: enough to find out what a question is about. */

interface Gloss {
  readonly words: readonly string[];
  readonly dutch: readonly string[];
}

/** By the first letters of their first word; those of most words and letters come first. */
export type Glosses = ReadonlyMap<string, readonly Gloss[]>;

const INITIALS = 2;
/** Shortest word that may stand for a longer one that begins with it (паспорт → паспорта). */
const SHORTEST_STEM = 4;

/** From folded phrases and the Dutch words that they mean. */
export function makeGlosses(phrases: Iterable<readonly [phrase: string, dutch: readonly string[]]>): Glosses {
  const glosses = new Map<string, Gloss[]>();
  for (const [phrase, dutch] of phrases) {
    const words = phrase.split(' ').map(spelt);
    const initials = initialsOf(words[0] ?? '');
    const held = glosses.get(initials) ?? [];
    held.push({ words, dutch });
    glosses.set(initials, held);
  }
  for (const list of glosses.values()) list.sort((a, b) => b.words.length - a.words.length || letters(b) - letters(a));
  return glosses;
}

/** What stands at a place in a row of folded words: in how many of them, and what it is in Dutch. */
export function glossAt(
  glosses: Glosses,
  words: readonly string[],
  at: number,
): { readonly length: number; readonly dutch: readonly string[] } | undefined {
  for (const form of formsOf(words[at] ?? '')) {
    const found = glosses
      .get(initialsOf(form))
      ?.find((gloss) =>
        gloss.words.every((wanted, offset) =>
          offset === 0
            ? begins(form, wanted)
            : formsOf(words[at + offset] ?? '').some((following) => begins(following, wanted)),
        ),
      );
    if (found) return { length: found.words.length, dutch: found.dutch };
  }
  return undefined;
}

/** An ending changes the role of a word, hardly its subject. */
function begins(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length >= SHORTEST_STEM && word.startsWith(wanted));
}

/** A word as typed, and in Arabic without what is written onto its front: and, with, for, the. */
function formsOf(word: string): readonly string[] {
  const form = spelt(word);
  const bare = /^[وف]?(?:[بك]?ال|لل|[بلك])?(\p{Script=Arabic}{2,})$/u.exec(form)?.[1];
  return bare === undefined || bare === form ? [form] : [form, bare];
}

/** Arabic endings that are written in two ways by the same people. */
function spelt(word: string): string {
  return word.replace(/ة/g, 'ه').replace(/ى/g, 'ي');
}

function initialsOf(word: string): string {
  return word.slice(0, INITIALS);
}

function letters({ words }: Gloss): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
