import type { Graph, Slug } from '../graph/model.ts';
import { type RankedCandidate, type Ranking, type RankOptions, rank } from '../rank/rank.ts';
import type { Ranker } from '../rank/ranker.ts';
import { certaintyOf } from './certainty.ts';
import { toldSituation, writtenQuestion } from './choice.ts';

const MOST_MATTERS = 3;
/** A query of fewer words than this tells of one matter. */
const STORY = 10;
/** A piece of fewer words than this says too little to stand alone. */
const PIECE = 4;
/** Nobody tells more before the first question; looking at each piece of a long text takes long. */
const MOST_PIECES = 6;
/** A matter is among so many bodies that the whole text brings to mind; else a turn of phrase was taken for one. */
const LIKELY = 6;
/** Where one matter may end and another begin. */
const BORDER = /[.;!?\n,]+|\s(?:en|maar|ook|daarnaast|verder|plus)\s/giu;

/** What the pieces of a text lead to. */
export interface Story {
  /** Distinct matters, the likeliest for the text as a whole first. */
  readonly matters: readonly RankedCandidate[];
  /** Whether they are to be taken one by one; else they are named beside the answer. */
  readonly several: boolean;
}

/**
 * The matters of a story: "mijn man is overleden, ik kan de huur niet betalen en zijn auto
 * staat nog op zijn naam". Three make a story; two do so only when both are certain and the
 * text as a whole is doubtful, since "mijn moeder heeft alleen AOW" often only explains. All
 * must be what the text as a whole brings to mind, and what it is most likely about must be
 * among them unless that too is doubtful. When nothing is sure of the whole and one piece
 * tells of a situation that the whole brings to mind, that situation alone covers the story.
 */
export function storyOf(
  { graph, ranker }: { readonly graph: Graph; readonly ranker: Ranker },
  text: string,
  whole: Ranking,
  options: RankOptions,
): Story {
  const pieces = text.split(BORDER).filter((piece) => piece.trim().split(/\s+/u).length >= PIECE);
  const found = new Map<Slug, RankedCandidate>();
  const certainty = certaintyOf(whole);
  let sure = certainty !== 'certain';
  // Each piece is ranked, which takes long: not when the text can hold no more than one matter.
  const worth = pieces.length > 1 && text.split(/\s+/u).length >= STORY ? pieces.slice(0, MOST_PIECES) : [];
  for (const piece of worth) {
    if (found.size === MOST_MATTERS) break;
    const ranking = rank(ranker, piece, { ...options, unfinished: false });
    const [best] = ranking.candidates;
    const surety = certaintyOf(ranking);
    if (certainty === 'unsure') {
      const question = writtenQuestion(graph, ranking, ranker.vocabulary, surety === 'unsure');
      const told = question && toldSituation(question, ranking, ranker.vocabulary);
      const situation = whole.candidates.find(({ entry }) => entry.id === told);
      if (situation) return { matters: [situation], several: true };
    }
    if (!best || surety === 'unsure' || found.has(best.entry.id)) continue;
    found.set(best.entry.id, best);
    sure &&= surety === 'certain';
  }
  // Likeliest last, so that what does not come to mind at all stands lowest.
  const order = whole.bodies.map(({ id }) => id).reverse();
  const matters = [...found.values()].sort((a, b) => order.indexOf(bodyIn(b)) - order.indexOf(bodyIn(a)));
  const bodies = new Set(matters.map(bodyIn));
  const likely = [...bodies].every((body) => order.slice(-LIKELY).includes(body));
  // Pieces that do not bring up what the whole is most likely about were taken out of their sense.
  const sense = certainty === 'unsure' || bodies.has(order.at(-1) ?? '');
  return { matters, several: bodies.size > 1 && sense && likely && (sure || found.size === MOST_MATTERS) };
}

function bodyIn({ entry }: RankedCandidate): Slug {
  return entry.organisation ?? entry.id;
}
