import {
  examplesOf,
  isNamed,
  LIKELY,
  likeness,
  namesOf,
  rootsOf,
  type Weights,
  weigh,
  weightOf,
  wordsOf,
} from '../../../widgets/engine/local/own-service.ts';
import { fold } from '../../../widgets/engine/text/fold.ts';
import { rootOf } from '../../../widgets/engine/text/lexicon.ts';
import type { Compiled } from '../compile.ts';
import type { Content } from '../read.ts';
import type { LayerSource } from './schema.ts';
import { beginningOf, remembered, weightsOf } from './weights.ts';

/** Less of an example than this part cannot be shared when the likeness is high enough: it is a Dice's coefficient. */
const LEAST_SHARED = LIKELY / (2 - LIKELY);

type Own = LayerSource['own'][number];

/** Example questions of a national service that an own service of a gemeente takes over there, or nearly. */
export interface Taken {
  readonly gemeente: string;
  /** Id of the own service. */
  readonly own: string;
  /** Id of the national service. */
  readonly service: string;
  readonly questions: readonly string[];
}

type Source = Pick<Compiled, 'content' | 'index' | 'ranking' | 'local'>;

const made = new WeakMap<Source['local'], readonly Taken[]>();

/**
 * What residents of a gemeente would no longer get an answer of the country to, or only just:
 * example questions of national services that call an own service by its name, or are nearly
 * the same as one of its own. Compared as the loket does (`own-service.ts`), but without
 * synonyms, parts of words and misspellings, and all from the likeness at which an own service
 * wins where the loket is unsure.
 */
export function takenQuestions(source: Source): readonly Taken[] {
  const known = made.get(source.local) ?? find(source);
  made.set(source.local, known);
  return known;
}

function find({ content, index, ranking, local }: Source): readonly Taken[] {
  const layers = local.layers.filter(({ own }) => own.length > 0);
  if (layers.length === 0) return [];
  const weights = weightsOf(index, ranking, content);
  const owned = layers.flatMap(({ gemeente, own }) => own.map((each) => readOwn(gemeente, each, weights)));
  const near = questionsNear(content, new Set(owned.flatMap(({ tellings }) => tellings)), weights);
  const byRoot = new Map<string, Read[]>();
  for (const each of near) for (const root of each.roots) (byRoot.get(root) ?? startList(byRoot, root)).push(each);
  return owned.flatMap((own) => takenBy(own, byRoot, weights));
}

function startList<T>(lists: Map<string, T[]>, key: string): T[] {
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

/** A national example question that was read. */
interface Read {
  readonly service: string;
  readonly question: string;
  readonly words: readonly string[];
  /** Each once. */
  readonly roots: ReadonlySet<string>;
}

interface Example {
  readonly roots: ReadonlySet<string>;
  /** How much a question must share with it, to be like it. */
  readonly least: number;
}

/** An own service with its texts read once. */
interface ReadOwn {
  readonly gemeente: string;
  readonly id: string;
  readonly names: readonly (readonly string[])[];
  readonly examples: readonly Example[];
  /** Roots of which a question has at least one when it calls the service by name or is like one of its examples. */
  readonly tellings: readonly string[];
}

function readOwn(gemeente: string, own: Own, weights: Weights): ReadOwn {
  const names = namesOf(own).map(wordsOf);
  const examples = examplesOf(own).map((text) => {
    const roots = rootsOf(text, weights);
    return { roots, least: weightOfAll([...roots], weights) * LEAST_SHARED };
  });
  const { abbreviations } = weights.lexicon;
  const rarest = (roots: readonly string[]) => byWeight(roots, weights).slice(0, 1);
  const tellings = [
    // Of a name that is written as one word or as more, a question may have either.
    ...names.flatMap((name) => [
      ...rarest(name.map((word) => rootOf(word, abbreviations))),
      rootOf(name.join(''), abbreviations),
    ]),
    ...examples.flatMap((example) => tellingRoots(example, weights)),
  ];
  return { gemeente, id: own.id, names, examples, tellings: [...new Set(tellings)] };
}

/**
 * The rarest roots of an example, so many that the others together weigh too little: a likeness
 * needs at least this part of the example to be shared.
 */
function tellingRoots({ roots, least }: Example, weights: Weights): readonly string[] {
  const sorted = byWeight([...roots], weights);
  let rest = weightOfAll(sorted, weights);
  return sorted.filter((root) => {
    const isNeeded = rest >= least;
    rest -= weigh(root, weights);
    return isNeeded;
  });
}

/** Whether they are as like as an own service needs to win. How much all of the question weighs is worked out for few. */
function isLike({ roots: own, least }: Example, { roots }: Read, weights: Weights): boolean {
  let shared = 0;
  for (const root of own) if (roots.has(root)) shared += weigh(root, weights);
  if (shared < least) return false;
  const said = [...roots].map((root) => new Set([root]));
  return likeness(own, said, weightOf(said, weights), weights) >= LIKELY;
}

function weightOfAll(roots: readonly string[], weights: Weights): number {
  return roots.reduce((sum, root) => sum + weigh(root, weights), 0);
}

function byWeight(roots: readonly string[], weights: Weights): readonly string[] {
  return roots.toSorted((a, b) => weigh(b, weights) - weigh(a, weights));
}

function takenBy(own: ReadOwn, byRoot: ReadonlyMap<string, readonly Read[]>, weights: Weights): readonly Taken[] {
  const near = new Set(own.tellings.flatMap((root) => byRoot.get(root) ?? []));
  const taken = [...near].filter(
    (read) =>
      own.names.some((name) => isNamed(name, read.words, weights)) ||
      own.examples.some((example) => isLike(example, read, weights)),
  );
  return [...Map.groupBy(taken, ({ service }) => service)].map(([service, found]) => ({
    gemeente: own.gemeente,
    own: own.id,
    service,
    questions: found.map(({ question }) => question),
  }));
}

/**
 * The national example questions that have a word with one of these roots. Reading all of them
 * with care would take longer than everything else here together.
 */
function questionsNear(
  { services }: Pick<Content, 'services'>,
  tellings: ReadonlySet<string>,
  weights: Weights,
): readonly Read[] {
  const { lexicon, vocabulary } = weights;
  const beginnings = new Set([...tellings].map(beginningOf));
  const root = remembered((word) => rootOf(word, lexicon.abbreviations));
  // Most words begin like none of them, and need no root.
  const isNear = remembered((word) => beginnings.has(beginningOf(word)) && tellings.has(root(word)));
  return Object.entries(services).flatMap(([service, { questions }]) =>
    questions.flatMap((question) => {
      const quick = quickWords(question);
      if (!quick.some(isNear)) return [];
      const words = PLAIN.test(question) ? quick : wordsOf(question);
      return [
        { service, question, words, roots: new Set(words.filter((word) => !vocabulary.stop.has(word)).map(root)) },
      ];
    }),
  );
}

/** Of these letters and marks the words are found at once, and as they are written. */
const PLAIN = /^[a-z0-9 ,?]*$/i;

function quickWords(question: string): readonly string[] {
  const folded = PLAIN.test(question) ? question.toLowerCase() : fold(question);
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
}
