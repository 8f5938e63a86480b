import type { Steps } from '../steps/at-once.ts';
import { compoundParts } from '../text/compounds.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { type Postings, startsOf } from './postings.ts';

/** Postings by stem, each rising by entry. A word counts for its own stem, and a compound for those of its parts too. */
export interface StemPostings extends Postings {
  /** Stem → its number in the postings. */
  readonly numberOf: ReadonlyMap<string, number>;
}

/** Words, sorted, with their postings. */
export interface WordPostings {
  readonly words: readonly string[];
  readonly postings: Postings;
}

/** Words taken in between two pauses. */
const SLICE = 250;

/**
 * Gathers the postings of words under their stems. `parts` may each name some of the
 * `words` (sorted, like theirs); what they say of a word is added up.
 */
export function* stepsToStemPostings(
  words: readonly string[],
  parts: readonly WordPostings[],
  lexicon: Lexicon,
  size: number,
): Steps<StemPostings> {
  const numberOf = new Map<string, number>();
  const gathered: Gathered[] = [];
  const next = parts.map(() => 0);
  for (const [at, word] of words.entries()) {
    if (at % SLICE === 0) yield;
    const said = parts.flatMap(({ words: named, postings }, part) => {
      const number = next[part] ?? 0;
      if (named[number] !== word) return [];
      next[part] = number + 1;
      const [from, to] = [postings.starts[number] ?? 0, postings.starts[number + 1] ?? 0];
      return to > from ? [{ postings, from, to }] : [];
    });
    // A word of the vocabulary alone stands in no entry.
    if (said.length === 0) continue;
    for (const each of [word, ...compoundParts(word, lexicon)]) {
      const stem = lexicon.stems.get(each) ?? '';
      const number = numberOf.get(stem);
      if (number === undefined) {
        numberOf.set(stem, gathered.length);
        gathered.push([...said]);
      } else gathered[number]?.push(...said);
    }
  }
  return { numberOf, ...(yield* stepsToSums(gathered, size)) };
}

/** What is said of one stem: pieces of postings. */
type Gathered = { readonly postings: Postings; readonly from: number; readonly to: number }[];

function* stepsToSums(gathered: readonly Gathered[], size: number): Steps<Postings> {
  const most = gathered.reduce((sum, said) => sum + said.reduce((all, { from, to }) => all + to - from, 0), 0);
  const entries = new Uint16Array(most);
  const counts = new Uint16Array(most);
  const sizes = new Uint32Array(gathered.length);
  const sums = new Uint16Array(size);
  let end = 0;
  for (const [number, said] of gathered.entries()) {
    const begin = end;
    for (const { postings, from, to } of said) {
      for (let at = from; at < to; at += 1) {
        const entry = postings.entries[at] ?? 0;
        if (entry >= size) throw new RangeError(`No document ${entry}`);
        if (sums[entry] === 0) entries[end++] = entry;
        sums[entry] = (sums[entry] ?? 0) + (postings.counts[at] ?? 0);
      }
    }
    if (said.length > 1) entries.subarray(begin, end).sort();
    for (let at = begin; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      counts[at] = sums[entry] ?? 0;
      sums[entry] = 0;
    }
    sizes[number] = end - begin;
    if (number % SLICE === 0) yield;
  }
  return { starts: startsOf(sizes), entries: entries.slice(0, end), counts: counts.slice(0, end) };
}
