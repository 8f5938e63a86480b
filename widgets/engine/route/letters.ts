import type { Graph, IsoDate, LetterLink, Slug } from '../graph/model.ts';
import { rank } from '../rank/rank.ts';
import type { Ranker } from '../rank/ranker.ts';
import { tokenise } from '../text/fold.ts';
import { rootOf } from '../text/lexicon.ts';
import type { Loket } from './loket.ts';

const MOST_LETTERS = 3;
/** A name that so many letters bear, or have in their title, does not say which one it is: "Aanslag", "Beschikking". */
const COMMON_NAME = 4;
/** So much of a title must be said when only the word "brief" tells that there is a letter. */
const ENOUGH_OF_TITLE = 0.3;
/** How far behind the likeliest letter another may stay. */
const WITHIN = 1.5;
/** Roots of what a letter is called whatever is in it. */
const LETTER_WORDS = ['brief', 'envelop', 'post'];

/**
 * The letters that a query seems to be about, likeliest first, at most three: one whose name
 * is said ("een dwangbevel"), or of a sender that is named ("brief van het cjib"), or about
 * the matter that comes to mind first. Empty until the second part of the data has come.
 * Apart from `route`, so that the element for other sites need not carry it.
 */
export function lettersSaid(loket: Loket, query: string, today: IsoDate): LetterLink[] {
  return lettersTold(loket, query, today).map(({ link }) => link);
}

/** A letter that a query seems to be about, and what tells of it. */
export interface ToldLetter {
  readonly link: LetterLink;
  /** What it is called, where that is said. */
  readonly name: string | undefined;
  /** Its sender is named. */
  readonly isSent: boolean;
  /** It is about the matter that comes to mind first. */
  readonly isMatter: boolean;
}

/** The same letters, each with what tells of it. */
export function lettersTold({ graph, ranker }: Loket, query: string, today: IsoDate): ToldLetter[] {
  const ranking = rank(ranker, query, { today });
  const said: Said = {
    roots: new Set(ranking.query.terms.map(({ stem }) => stem)),
    senders: new Set(ranking.named.map(({ organisation }) => organisation)),
    matter: ranking.candidates[0]?.entry.id,
  };
  const scored = wordsOf(graph.letters, ranker)
    .flatMap((letter) => {
      const told = tellingOf(letter, said);
      return told ? [told] : [];
    })
    .sort((a, b) => b.score - a.score);
  const least = (scored[0]?.score ?? 0) - WITHIN;
  return scored.filter(({ score }) => score >= least).slice(0, MOST_LETTERS);
}

interface Said {
  readonly roots: ReadonlySet<string>;
  readonly senders: ReadonlySet<Slug>;
  /** Id of the first candidate. */
  readonly matter: Slug | undefined;
}

/** Undefined when nothing tells of this letter. */
function tellingOf(
  { link, names, title }: LetterWords,
  { roots, senders, matter }: Said,
): (ToldLetter & { readonly score: number }) | undefined {
  const name = names.filter((each) => each.roots.every((root) => roots.has(root)));
  const isSent = link.sender.organisation !== undefined && senders.has(link.sender.organisation);
  const isMatter = link.service === matter;
  const ofTitle = title.reduce((sum, { root, weight }) => sum + (roots.has(root) ? weight : 0), 0);
  const tells = LETTER_WORDS.some((root) => roots.has(root));
  const isNamed = name.length > 0 && (isSent || isMatter || name.some(({ isCommon }) => !isCommon));
  const isTold = tells && (isSent || (isMatter && ofTitle >= ENOUGH_OF_TITLE));
  if (!isNamed && !isTold) return undefined;
  const score = (isNamed ? 2 : 0) + (isSent ? 2 : 0) + (isMatter ? 1 : 0) + ofTitle;
  return { link, name: isNamed ? name[0]?.name : undefined, isSent, isMatter, score };
}

/** What a letter is called, in roots. */
interface LetterWords {
  readonly link: LetterLink;
  readonly names: readonly { readonly name: string; readonly roots: readonly string[]; readonly isCommon: boolean }[];
  /** Roots of its title, weighed by rarity to 1 in all. */
  readonly title: readonly { readonly root: string; readonly weight: number }[];
}

const known = new WeakMap<Graph['letters'], readonly LetterWords[]>();

/** Made once for the letters of a graph. */
function wordsOf(letters: Graph['letters'], { lexicon, vocabulary, fulltext }: Ranker): readonly LetterWords[] {
  const made = known.get(letters);
  if (made) return made;
  const rootsIn = (text: string) => [
    ...new Set(
      tokenise(text)
        .filter(({ word }) => !vocabulary.stop.has(word))
        .map(({ word }) => rootOf(word, lexicon.abbreviations)),
    ),
  ];
  const links = Object.values(letters);
  const calls = links.map(({ title, names }) => ({
    title: rootsIn(title),
    names: names.map((name) => `${rootsIn(name)}`),
  }));
  const isCommon = (roots: readonly string[]) =>
    calls.filter(({ title, names }) => names.includes(`${roots}`) || roots.every((root) => title.includes(root)))
      .length >= COMMON_NAME;
  const words = links.map((link) => {
    const weighed = rootsIn(link.title).map((root) => ({
      root,
      weight: vocabulary.weak.has(root) ? 0 : fulltext.rarityOf(root),
    }));
    const whole = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
    return {
      link,
      names: link.names.flatMap((name) => {
        const roots = rootsIn(name);
        const isTelling = roots.some((root) => !vocabulary.weak.has(root));
        return isTelling ? [{ name, roots, isCommon: isCommon(roots) }] : [];
      }),
      title: weighed.map(({ root, weight }) => ({ root, weight: weight / whole })),
    };
  });
  known.set(letters, words);
  return words;
}
