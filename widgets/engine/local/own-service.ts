/**
 * Which of a gemeente's own services a question is about. Kept apart from the ranking of the
 * national content, so that no layer can change an answer elsewhere: it is asked beside it,
 * for residents of that gemeente alone, and wins only when it is named or nearly quoted.
 */
import type { Ranking } from '../rank/rank.ts';
import type { Ranker } from '../rank/ranker.ts';
import { tokenise } from '../text/fold.ts';
import { makeLexicon, rootOf } from '../text/lexicon.ts';
import { correct } from '../text/typos.ts';
import type { LocalLayer, OwnService } from './model.ts';

export interface OwnMatch {
  readonly own: OwnService;
  /** How much question and service say the same, 0 to 1. */
  readonly likeness: number;
  /** The question calls it by a name that means nothing else. */
  readonly named: boolean;
}

/** An example of the editors is nearly quoted. */
const QUOTED = 0.75;
/** Likely enough when nothing national is. */
const LIKELY = 0.6;
/** What a part of a word, or another word for it, counts beside the word itself. */
const MEANT = 0.5;

/** The own service that a question is about, or undefined when it may be about something national. */
export function findOwn(layer: LocalLayer, ranking: Ranking, ranker: Ranker, unsure: boolean): OwnMatch | undefined {
  const best = bestOwn(layer, ranking, ranker);
  if (!best) return undefined;
  return best.named || best.likeness >= (unsure ? LIKELY : QUOTED) ? best : undefined;
}

/** The likeliest own service; named ones first. Undefined when none has a word in common with the question. */
export function bestOwn(layer: LocalLayer, ranking: Ranking, ranker: Ranker): OwnMatch | undefined {
  const said = saidIn(layer, ranking, ranker);
  const total = weightOf(said.roots, ranker);
  let best: OwnMatch | undefined;
  for (const own of layer.own) {
    const match = {
      own,
      likeness: Math.max(0, ...[own.title, ...own.questions].map((text) => likeness(text, said.roots, total, ranker))),
      named: own.words.concat(own.title).some((name) => isNamed(name, said.words, ranker)),
    };
    if (match.likeness === 0 && !match.named) continue;
    if (!best || score(match) > score(best)) best = match;
  }
  return best;
}

function score({ named, likeness: like }: OwnMatch): number {
  return (named ? 1 : 0) + like;
}

interface Said {
  /** Folded words in order; misspelt own names mended. */
  readonly words: readonly string[];
  /** Per word with meaning the roots that it may stand for. */
  readonly roots: readonly ReadonlySet<string>[];
}

function saidIn(layer: LocalLayer, { query }: Ranking, { lexicon, vocabulary }: Ranker): Said {
  const ours = makeLexicon(
    layer.own.flatMap(({ title, words, questions }) => [title, ...words, ...questions].flatMap(wordsOf)),
    lexicon.exact,
    [],
  );
  const isKnown = (word: string) =>
    lexicon.stems.has(word) || ours.stems.has(word) || vocabulary.stop.has(word) || lexicon.exact.has(word);
  const words = query.words.map((word) => (isKnown(word) ? word : (correct(word, ours) ?? word)));
  const roots = words.flatMap((word, index) => {
    if (vocabulary.stop.has(word)) return [];
    const meant = query.terms.filter(({ from }) => from === index).map(({ stem }) => stem);
    return [new Set([rootOf(word, lexicon.abbreviations), ...meant])];
  });
  return { words, roots };
}

/** Dice's coefficient over the words with meaning, each by how rare it is. */
function likeness(text: string, said: Said['roots'], total: number, ranker: Ranker): number {
  const { lexicon, vocabulary } = ranker;
  const roots = new Set(
    wordsOf(text)
      .filter((word) => !vocabulary.stop.has(word))
      .map((word) => rootOf(word, lexicon.abbreviations)),
  );
  const own = [...roots].reduce((sum, root) => sum + weigh(root, ranker), 0);
  const shared = said.reduce((sum, each) => sum + sharedWeight([...each], roots, ranker), 0);
  return own + total === 0 ? 0 : (2 * Math.min(shared, own)) / (own + total);
}

function sharedWeight([typed = '', ...meant]: readonly string[], roots: ReadonlySet<string>, ranker: Ranker): number {
  if (roots.has(typed)) return weigh(typed, ranker);
  return MEANT * Math.max(0, ...meant.filter((root) => roots.has(root)).map((root) => weigh(root, ranker)));
}

/** A name counts when it is said whole and is no ordinary word: several words, or one that the national content lacks. */
function isNamed(name: string, said: readonly string[], { lexicon, vocabulary }: Ranker): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  const whole = words.join('');
  const ordinary = (word: string) => lexicon.stems.has(word) || vocabulary.stop.has(word);
  if (said.includes(whole) && !ordinary(whole)) return true;
  if (words.length === 1) return false;
  return said.some((_, at) => words.every((word, offset) => said[at + offset] === word));
}

/** Of a word that may stand for several roots, the first: what was typed. */
function weightOf(words: Said['roots'], ranker: Ranker): number {
  return words.reduce((sum, roots) => sum + weigh([...roots][0] ?? '', ranker), 0);
}

const WEAK = 0.3;

function weigh(root: string, { fulltext, vocabulary }: Ranker): number {
  return fulltext.rarityOf(root) * (vocabulary.weak.has(root) ? WEAK : 1);
}

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ word }) => word);
}
