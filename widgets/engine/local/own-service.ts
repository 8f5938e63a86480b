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

/** What a question is weighed with: of a ranker, or as much of one as there is while the content is compiled. */
export interface Weights {
  readonly lexicon: {
    readonly abbreviations: ReadonlySet<string>;
    /** Words of the national content. */
    readonly stems: { has(word: string): boolean };
  };
  readonly vocabulary: Pick<Ranker['vocabulary'], 'stop' | 'weak'>;
  readonly fulltext: Pick<Ranker['fulltext'], 'rarityOf'>;
}

/** An example of the editors is nearly quoted. */
const QUOTED = 0.75;
/** Likely enough when nothing national is. */
export const LIKELY = 0.6;
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
      likeness: Math.max(
        0,
        ...examplesOf(own).map((text) => likeness(rootsOf(text, ranker), said.roots, total, ranker)),
      ),
      named: namesOf(own).some((name) => isNamed(wordsOf(name), said.words, ranker)),
    };
    if (match.likeness === 0 && !match.named) continue;
    if (!best || score(match) > score(best)) best = match;
  }
  return best;
}

function score({ named, likeness: like }: OwnMatch): number {
  return (named ? 1 : 0) + like;
}

/** What a question is compared with. */
export function examplesOf({ title, questions }: Pick<OwnService, 'title' | 'questions'>): readonly string[] {
  return [title, ...questions];
}

export function namesOf({ title, words }: Pick<OwnService, 'title' | 'words'>): readonly string[] {
  return [...words, title];
}

/** A question that was read. */
export interface Said {
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

/** Roots of the words with meaning. */
export function rootsOf(text: string, { lexicon, vocabulary }: Weights): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !vocabulary.stop.has(word))
      .map((word) => rootOf(word, lexicon.abbreviations)),
  );
}

/** Dice's coefficient over the words with meaning, each by how rare it is. `total` is the weight of all that was said. */
export function likeness(roots: ReadonlySet<string>, said: Said['roots'], total: number, ranker: Weights): number {
  const own = [...roots].reduce((sum, root) => sum + weigh(root, ranker), 0);
  const shared = said.reduce((sum, each) => sum + sharedWeight([...each], roots, ranker), 0);
  return own + total === 0 ? 0 : (2 * Math.min(shared, own)) / (own + total);
}

function sharedWeight([typed = '', ...meant]: readonly string[], roots: ReadonlySet<string>, ranker: Weights): number {
  if (roots.has(typed)) return weigh(typed, ranker);
  return MEANT * Math.max(0, ...meant.filter((root) => roots.has(root)).map((root) => weigh(root, ranker)));
}

/** A name counts when it is said whole and is no ordinary word: several words, or one that the national content lacks. */
export function isNamed(words: readonly string[], said: readonly string[], { lexicon, vocabulary }: Weights): boolean {
  if (words.length === 0) return false;
  const whole = words.join('');
  const ordinary = (word: string) => lexicon.stems.has(word) || vocabulary.stop.has(word);
  if (said.includes(whole) && !ordinary(whole)) return true;
  if (words.length === 1) return false;
  return said.some((_, at) => words.every((word, offset) => said[at + offset] === word));
}

/** Of a word that may stand for several roots, the first: what was typed. */
export function weightOf(words: Said['roots'], ranker: Weights): number {
  return words.reduce((sum, roots) => sum + weigh([...roots][0] ?? '', ranker), 0);
}

const WEAK = 0.3;

/** How much a word with this root tells. */
export function weigh(root: string, { fulltext, vocabulary }: Weights): number {
  return fulltext.rarityOf(root) * (vocabulary.weak.has(root) ? WEAK : 1);
}

export function wordsOf(text: string): string[] {
  return tokenise(text).map(({ word }) => word);
}
