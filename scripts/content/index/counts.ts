import type { Vocabulary } from '../schema.ts';
import { foldWord } from './fold.ts';
import { type Indexable, ownTexts } from './indexables.ts';
import type { Reading } from './reading.ts';
import { writtenSynonyms } from './synonyms.ts';

/**
 * How often a word of each part is counted. One field with repeated words ranks as well as
 * four boosted ones, and lunr searches it four times as fast. What an entry says of itself
 * weighs double: its examples hold much that has nothing to do with it.
 */
const TIMES = { title: 2, words: 2, summary: 1, examples: 1 } as const;

/** Word of an entry → how much it counts there. */
export type Counts = Map<string, number>;

/** What all forms of a word share. */
export type Root = (word: string) => string;

/** Words that tell one entry from others, and how much each counts. */
export function countWords(
  entries: readonly Indexable[],
  vocabulary: Vocabulary,
  reading: Reading,
  root: Root,
): Counts[] {
  const { wordsOf } = reading;
  const rootsOf = (texts: readonly string[]) => new Set(texts.flatMap(wordsOf).map(root));
  const own = entries.map((entry) => rootsOf(ownTexts(entry)));
  const called = entries.map(({ title, words }) => rootsOf([title, ...words]));
  const meant = writtenSynonyms(vocabulary).flatMap(([, words]) => words.map(root));
  const counted = entries.map((entry) => allWords(entry, reading));
  dropChance(counted, new Set([...meant, ...own.flatMap((roots) => [...roots])]), root);
  dropCommon(counted, own, root);
  dropDull(counted, new Set(vocabulary.weak.map((word) => root(foldWord(word)))), called, root);
  return counted;
}

function allWords({ title, words, summary, questions }: Indexable, { wordsOf, wordsAsked, leaveOut }: Reading): Counts {
  const counts: Counts = new Map();
  const count = (texts: readonly string[], times: number, read = wordsOf) => {
    for (const word of texts.flatMap(read)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  count([title], TIMES.title);
  count(words, TIMES.words);
  count([summary], TIMES.summary);
  count(
    questions.filter((question) => !leaveOut.has(question)),
    TIMES.examples,
    wordsAsked,
  );
  return counts;
}

/** In this many examples of all a word may stand by chance. */
const CHANCE = 2;

/**
 * Takes out what occurs in an example or two and in nobody's own words: such a word came
 * there by chance ("my *neighbour's parrot* ate the letter") and would lead every question
 * that holds it to that one entry. `kept` holds the roots that stay.
 */
function dropChance(counted: readonly Counts[], kept: ReadonlySet<string>, root: Root): void {
  const total = new Map<string, number>();
  for (const counts of counted) {
    for (const [word, count] of counts) total.set(root(word), (total.get(root(word)) ?? 0) + count);
  }
  for (const counts of counted) {
    for (const word of counts.keys()) {
      if (!kept.has(root(word)) && (total.get(root(word)) ?? 0) <= CHANCE * TIMES.examples) counts.delete(word);
    }
  }
}

/** A word that so many entries hold says little about the ones that hold it once. */
const COMMON = 25;

/**
 * Takes a common word out of the entries where it stands in one example alone: it tells
 * nothing and takes a tenth of the postings. `own` holds the roots that each entry uses of itself.
 */
function dropCommon(counted: readonly Counts[], own: readonly ReadonlySet<string>[], root: Root): void {
  const rooted = counted.map((counts) => {
    const sums = new Map<string, number>();
    for (const [word, count] of counts) sums.set(root(word), (sums.get(root(word)) ?? 0) + count);
    return sums;
  });
  const holders = new Map<string, number>();
  for (const sums of rooted) for (const each of sums.keys()) holders.set(each, (holders.get(each) ?? 0) + 1);
  counted.forEach((counts, entry) => {
    for (const word of counts.keys()) {
      const each = root(word);
      const isOwn = own[entry]?.has(each) ?? false;
      const count = rooted[entry]?.get(each) ?? 0;
      if (!isOwn && count <= TIMES.examples && (holders.get(each) ?? 0) >= COMMON) counts.delete(word);
    }
  });
}

/** A weak word that this share of the entries hold says as little as a stop word. */
const DULL = 0.2;

/** Takes dull words out of every entry that is not called by them; `called` holds the roots of its title and phrases. */
function dropDull(
  counted: readonly Counts[],
  weak: ReadonlySet<string>,
  called: readonly ReadonlySet<string>[],
  root: Root,
): void {
  const holders = new Map<string, number>();
  for (const counts of counted) {
    for (const each of new Set([...counts.keys()].map(root))) holders.set(each, (holders.get(each) ?? 0) + 1);
  }
  const isDull = (word: string) => weak.has(word) && (holders.get(word) ?? 0) >= DULL * counted.length;
  counted.forEach((counts, entry) => {
    for (const word of counts.keys()) {
      if (isDull(root(word)) && !called[entry]?.has(root(word))) counts.delete(word);
    }
  });
}

/**
 * Lets all forms of a word count as the shortest of them. The stemmer does so at last; here
 * it spares a fifth of the postings.
 */
export function gatherForms(counted: readonly Counts[], words: readonly string[], root: Root): void {
  const shortest = new Map<string, string>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) shortest.set(root(word), word);
  for (const counts of counted) {
    for (const [word, count] of [...counts]) {
      const form = shortest.get(root(word)) ?? word;
      if (form === word) continue;
      counts.delete(word);
      counts.set(form, (counts.get(form) ?? 0) + count);
    }
  }
}
