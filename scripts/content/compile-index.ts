import { inDutch } from '../../widgets/engine/language/language.ts';
import { type PackedLanguage, unpackLanguage } from '../../widgets/engine/language/packed.ts';
import type {
  EmergencySigns,
  EntryKind,
  ExamplesFile,
  IndexFile,
  RankingDetails,
} from '../../widgets/engine/search/index-file.ts';
import { packPhrases } from '../../widgets/engine/search/phrases.ts';
import { type Posting, packPostings } from '../../widgets/engine/search/postings.ts';
import { packSynonyms } from '../../widgets/engine/search/synonym-list.ts';
import { packWords, unpackWords } from '../../widgets/engine/search/word-list.ts';
import { fold, type Token, tokenise } from '../../widgets/engine/text/fold.ts';
import { rootOf } from '../../widgets/engine/text/lexicon.ts';
import { SHORTEST_MISSPELT } from '../../widgets/engine/text/typos.ts';
import { abbreviationSynonyms } from './abbreviations.ts';
import { compileLanguage } from './languages/compile.ts';
import { onceEach } from './once-each.ts';
import { placeNames } from './place-names.ts';
import type { Content } from './read.ts';
import type { Registers } from './registers/model.ts';
import type { Vocabulary } from './schema.ts';

/**
 * How often a word of each part is counted. One field with repeated words ranks as well as
 * four boosted ones, and lunr searches it four times as fast. What an entry says of itself
 * weighs double: its examples hold much that has nothing to do with it.
 */
const TIMES = { title: 2, words: 2, summary: 1, examples: 1 } as const;

interface Indexable {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly summary: string;
  readonly questions: readonly string[];
  readonly keywords: Readonly<Partial<Record<string, readonly string[]>>>;
}

/**
 * Entries that a question can lead to, in the order in which the ranker counts them. What
 * people say of a letter belongs to the service that it is about.
 */
export function indexables(content: Content): Indexable[] {
  return [
    ...Object.entries(content.services).map(([id, service]) => {
      const letters = Object.values(content.letters).filter((letter) => letter.service === id);
      return {
        kind: 'service' as const,
        id,
        title: service.title,
        words: [...service.words, ...letters.flatMap((letter) => [...letter.names, ...letter.words])],
        summary: `${service.summary} ${service.because}`,
        questions: [...service.questions, ...letters.flatMap((letter) => letter.questions)],
        keywords: together([service, ...letters].map((each) => each.keywords)),
      };
    }),
    ...Object.entries(content.elsewhere).map(([id, entry]) => ({
      ...entry,
      kind: 'elsewhere' as const,
      id,
      summary: `${entry.who}. ${entry.because}`,
    })),
    ...Object.entries(content.lifeEvents).map(([id, event]) => ({ ...event, kind: 'lifeEvent' as const, id })),
  ];
}

/** Keywords of all of them, by language. */
function together(lists: readonly Indexable['keywords'][]): Indexable['keywords'] {
  const languages = new Set(lists.flatMap((list) => Object.keys(list)));
  return Object.fromEntries(
    [...languages].map((language) => [language, lists.flatMap((list) => list[language] ?? [])]),
  );
}

/** The two parts in which the ranker travels. */
export interface CompiledRanking {
  readonly index: IndexFile;
  readonly ranking: RankingDetails;
}

/**
 * With what the ranker judges queries. `leaveOut` holds example questions that it must not
 * know, to measure how the ranker does on questions it never saw.
 */
export function compileRanking(
  content: Content,
  registers: Registers,
  version: string,
  leaveOut: ReadonlySet<string> = new Set(),
): CompiledRanking {
  const wordsOf = wordsBut(new Set(content.vocabulary.stop.map(foldWord)));
  const reading = { wordsOf, wordsAsked: withoutNames(content, registers, wordsOf), leaveOut };
  const { index, words, more } = compileIndex(content, version, reading);
  const details = compileRankingDetails(content, index, words, reading);
  return { index, ranking: { ...details, ...more, places: placesOf(registers, words, index.abbreviations) } };
}

function placesOf(registers: Registers, words: readonly string[], abbreviations: readonly string[]) {
  const short = new Set(abbreviations);
  const roots = new Set(words.map((word) => rootOf(word, short)));
  const { clear, unclear, before } = placeNames(registers, (word) => roots.has(rootOf(word, short)));
  return { clear: packWords(clear), unclear: packWords(unclear), before };
}

/** How texts are read, and which of them are not. */
interface Reading {
  /** Folded words of a text that say something. */
  readonly wordsOf: (text: string) => readonly string[];
  /** The same of an example question, who and where aside. */
  readonly wordsAsked: (text: string) => readonly string[];
  readonly leaveOut: ReadonlySet<string>;
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

/** What an entry says of itself, its examples aside. */
function ownTexts({ title, words, summary }: Indexable): readonly string[] {
  return [title, ...words, summary];
}

function compileIndex(
  content: Content,
  version: string,
  { wordsOf, wordsAsked, leaveOut }: Reading,
): {
  readonly index: IndexFile;
  readonly words: readonly string[];
  readonly more: Pick<RankingDetails, 'words' | 'postings'>;
} {
  const { vocabulary } = content;
  const stop = new Set(vocabulary.stop.map(foldWord));
  const exact = vocabulary.exact.map(foldWord);
  const abbreviations = new Set(Object.keys(vocabulary.abbreviations));
  const entries = indexables(content);
  const ownWords = (entry: Indexable) => ownTexts(entry).flatMap(wordsOf);

  const counted = entries.map((entry) => {
    const counts = new Map<string, number>();
    const count = (texts: readonly string[], times: number, read = wordsOf) => {
      for (const word of texts.flatMap(read)) counts.set(word, (counts.get(word) ?? 0) + times);
    };
    count([entry.title], TIMES.title);
    count(entry.words, TIMES.words);
    count([entry.summary], TIMES.summary);
    count(
      entry.questions.filter((question) => !leaveOut.has(question)),
      TIMES.examples,
      wordsAsked,
    );
    return counts;
  });
  const written = writtenSynonyms(vocabulary, stop);
  const root = onceEach((word) => rootOf(word, abbreviations));
  const meant = written.flatMap(([, words]) => words);
  dropChance(counted, new Set([...meant, ...entries.flatMap(ownWords)].map(root)), root);
  dropCommon(
    counted,
    entries.map((entry) => new Set(ownWords(entry).map(root))),
    root,
  );
  const weak = vocabulary.weak.map(foldWord);
  dropDull(
    counted,
    new Set(weak.map(root)),
    entries.map((entry) => new Set([entry.title, ...entry.words].flatMap(wordsOf).map(root))),
    root,
  );
  const synonyms = synonymsOf(vocabulary, {
    known: new Set(counted.flatMap((counts) => [...counts.keys()])),
    stop,
  });
  const words = [
    ...new Set([...counted.flatMap((counts) => [...counts.keys()]), ...synonyms.flatMap(([, meanings]) => meanings)]),
  ].sort();
  gatherForms(counted, words, root);
  const later = entries.map((entry) => laterRoots(entry, wordsOf, root));
  const isFirst = (entry: number, word: string, count: number) => count > 1 && !later[entry]?.has(root(word));
  const whole = postingsOf(words, counted);
  const inFirst = whole.map((posting, at) => where(posting, (entry, count) => isFirst(entry, words[at] ?? '', count)));
  const kept = new Set([
    ...synonyms.flatMap(([, meanings]) => meanings),
    ...entries.flatMap(({ title }) => wordsOf(title)),
  ]);
  const first = words.flatMap((word, at) => {
    const posting = inFirst[at];
    return posting && (posting.entries.length > 0 || kept.has(word)) ? [{ word, posting }] : [];
  });
  const firstWords = new Set(first.map(({ word }) => word));

  const index: IndexFile = {
    version,
    words: packWords([...firstWords]),
    postings: packPostings(first.map(({ posting }) => posting)),
    names: namesOf(content, stop),
    synonyms: packSynonyms(synonyms.filter(([phrase]) => !isLong(phrase))),
    abbreviations: [...abbreviations].filter((name) => name.length >= SHORTEST_MISSPELT || words.includes(name)),
    exact,
    weak,
    stop: [...stop],
    signs: signsOf(content, (language) => language === 'nl'),
  };
  const more = {
    words: packWords(words.filter((word) => !firstWords.has(word))),
    postings: packPostings(
      whole.map((posting, at) => where(posting, (entry, count) => !isFirst(entry, words[at] ?? '', count))),
    ),
  };
  return { index, words, more };
}

/** So many phrases of an entry travel with the first part; editors put what is said most in front. */
const FIRST_PHRASES = 12;
/** So many phrases of an entry every device keeps; those after them travel with the examples, which it keeps last. */
const KEPT_PHRASES = 7;

/** Roots that an entry has from its later phrases alone. */
function laterRoots(
  { title, words, summary }: Indexable,
  wordsOf: (text: string) => readonly string[],
  root: (word: string) => string,
): ReadonlySet<string> {
  const first = new Set([title, summary, ...words.slice(0, FIRST_PHRASES)].flatMap(wordsOf).map(root));
  return new Set(
    words
      .slice(FIRST_PHRASES)
      .flatMap(wordsOf)
      .map(root)
      .filter((each) => !first.has(each)),
  );
}

function where({ entries, counts }: Posting, wanted: (entry: number, count: number) => boolean): Posting {
  const at = counts.flatMap((count, index) => (wanted(entries[index] ?? 0, count) ? [index] : []));
  return { entries: at.map((index) => entries[index] ?? 0), counts: at.map((index) => counts[index] ?? 0) };
}

type Synonym = readonly [phrase: string, words: readonly string[]];

function writtenSynonyms({ synonyms }: Vocabulary, stop: ReadonlySet<string>): Synonym[] {
  return Object.entries(synonyms).map(([phrase, words]) => [
    foldPhrase(phrase),
    words.flatMap((text) => tokenise(text).flatMap(({ word }) => (stop.has(word) ? [] : [word]))),
  ]);
}

/** What people say → words of the content: as editors wrote it, and as abbreviations bring it along. */
function synonymsOf(
  vocabulary: Vocabulary,
  { known, stop }: { readonly known: ReadonlySet<string>; readonly stop: ReadonlySet<string> },
): Synonym[] {
  const written = writtenSynonyms(vocabulary, stop);
  const said = new Set(written.map(([phrase]) => phrase));
  const dull = new Set([...stop, ...vocabulary.weak.map(foldWord)]);
  return [...written, ...abbreviationSynonyms(vocabulary.abbreviations, { said, known, dull })];
}

/** Phrases of more than one word are rarely said and take half of the room: they follow with the second part. */
function isLong(phrase: string): boolean {
  return phrase.includes(' ');
}

/** In this many examples of all a word may stand by chance. */
const CHANCE = 2;

/**
 * Takes out what occurs in an example or two and in nobody's own words: such a word came
 * there by chance ("my *neighbour's parrot* ate the letter") and would lead every question
 * that holds it to that one entry. `kept` holds the roots that stay.
 */
function dropChance(
  counted: readonly Map<string, number>[],
  kept: ReadonlySet<string>,
  root: (word: string) => string,
): void {
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
function dropCommon(
  counted: readonly Map<string, number>[],
  own: readonly ReadonlySet<string>[],
  root: (word: string) => string,
): void {
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
  counted: readonly Map<string, number>[],
  weak: ReadonlySet<string>,
  called: readonly ReadonlySet<string>[],
  root: (word: string) => string,
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
function gatherForms(
  counted: readonly Map<string, number>[],
  words: readonly string[],
  root: (word: string) => string,
): void {
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

/** Per word the entries that hold it, rising, with how much it counts there. */
function postingsOf(words: readonly string[], counted: readonly ReadonlyMap<string, number>[]): Posting[] {
  const postings = new Map(words.map((word) => [word, { entries: [] as number[], counts: [] as number[] }]));
  counted.forEach((counts, entry) => {
    for (const [word, count] of counts) {
      const posting = postings.get(word);
      posting?.entries.push(entry);
      posting?.counts.push(count);
    }
  });
  return [...postings.values()];
}

/** What the ranker needs beside the postings: other languages, and what entries are called and asked. */
function compileRankingDetails(
  content: Content,
  index: IndexFile,
  known: readonly string[],
  reading: Reading,
): Omit<RankingDetails, 'words' | 'postings' | 'places'> {
  const entries = indexables(content);
  const classes = new Map(
    Object.entries(content.vocabulary.classes).flatMap(([meaning, names]) =>
      names.map((name) => [foldPhrase(name), foldWord(meaning)] as const),
    ),
  );
  const languages = Object.fromEntries(
    Object.entries(content.languages).map(([id, language]) => [id, compileLanguage(language)] as const),
  );
  return {
    version: index.version,
    signs: signsOf(content, (language) => language !== 'nl'),
    languages,
    synonyms: packSynonyms(
      synonymsOf(content.vocabulary, { known: new Set(known), stop: new Set(index.stop) }).filter(([phrase]) =>
        isLong(phrase),
      ),
    ),
    ordinary: packWords(ordinaryWords(content.vocabulary, known)),
    classes: packSynonyms([...classes].map(([name, meaning]) => [name, [meaning]] as const)),
    ...phrasesOf(entries, { classes, languages, index, known: new Set(known), ...reading }),
  };
}

/** What meanwhile stands in a text is understood, and need not travel. */
function ordinaryWords({ ordinary }: Vocabulary, known: readonly string[]): readonly string[] {
  const understood = new Set(known);
  return [...new Set(ordinary.map(foldWord))].filter((word) => !understood.has(word)).sort();
}

interface PhraseContext extends Reading {
  /** Word of a class → the word of the content that it means besides. */
  readonly classes: ReadonlyMap<string, string>;
  readonly languages: Readonly<Record<string, PackedLanguage>>;
  readonly index: IndexFile;
  /** Words of both parts. */
  readonly known: ReadonlySet<string>;
}

/** What entries are called and asked, as `analyse` would understand it. */
function phrasesOf(
  entries: readonly Indexable[],
  { classes, languages, index, known, wordsOf, wordsAsked, leaveOut }: PhraseContext,
): Pick<RankingDetails, 'phrases'> & Pick<ExamplesFile, 'examples'> {
  const stop = new Set(index.stop);
  const heard = new Map(Object.entries(languages).map((each) => [each[0], unpackLanguage(each)] as const));
  const tellingOf = (tokens: readonly Token[]) =>
    tokens.flatMap(({ word }) => (stop.has(word) ? [] : [classes.get(word) ?? word]));
  const classed = (words: readonly string[]) => words.map((word) => classes.get(word) ?? word);
  const telling = (text: string) => classed(wordsOf(text));
  const inOthers = (keywords: Indexable['keywords']) =>
    Object.entries(keywords).flatMap(([id, list = []]) => {
      const language = heard.get(id);
      return language ? list.map((text) => tellingOf(inDutch(tokenise(text), language))) : [];
    });
  const called = entries.map(({ title, words, keywords }) => [
    ...[title, ...words.slice(0, KEPT_PHRASES)].map(telling),
    ...inOthers(keywords),
  ]);
  const asked = entries.map(({ words, questions }) => [
    ...words.slice(KEPT_PHRASES).map(telling),
    ...questions.filter((question) => !leaveOut.has(question)).map((question) => classed(wordsAsked(question))),
  ]);
  const times = new Map<string, number>();
  for (const word of [called, asked].flat(3)) times.set(word, (times.get(word) ?? 0) + 1);
  // What stands in hardly any phrase and is no word of the index makes it like no other.
  const isShared = (word: string) => known.has(word) || (times.get(word) ?? 0) > 2;
  const first = unpackWords(index.words);
  const pack = (phrases: readonly (readonly (readonly string[])[])[]) =>
    packPhrases(
      phrases.map((each) => each.map((words) => words.filter(isShared))),
      first,
    );
  return { phrases: pack(called), examples: pack(asked) };
}

function signsOf(content: Content, wanted: (language: string) => boolean): EmergencySigns[] {
  return Object.entries(content.emergencies).map(([id, { order, signs, groups }]) => {
    const rules = Object.entries(signs).flatMap(([language, list]) => (wanted(language) ? list : []));
    const used = Object.entries(groups).filter(([name]) => rules.some((rule) => rule.includes(`@${name}`)));
    return { id, order, rules, groups: Object.fromEntries(used) };
  });
}

function foldPhrase(phrase: string): string {
  return tokenise(phrase)
    .map((token) => token.word)
    .join(' ');
}

function foldWord(word: string): string {
  return fold(word).replaceAll("'", '');
}

/** Names by which people call each organisation; a name of two of them is left out, and so is a stop word: "om te vragen" does not call the OM. */
function namesOf(content: Content, stop: ReadonlySet<string>): Record<string, string[]> {
  const named = Object.entries(content.organisations).map(([id, { name, shortName = name, words }]) => ({
    id,
    names: new Set([name, shortName, ...words].map(foldPhrase)),
  }));
  const isShared = (name: string) => named.filter(({ names }) => names.has(name)).length > 1;
  return Object.fromEntries(
    named.map(({ id, names }) => [id, [...names].filter((name) => !stop.has(name) && !isShared(name))]),
  );
}
