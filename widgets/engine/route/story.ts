import type { Slug } from '../graph/model.ts';
import { type RankedCandidate, type Ranking, type RankOptions, rank } from '../rank/rank.ts';
import { certaintyOf } from './certainty.ts';
import { toldSituation, writtenQuestion } from './choice.ts';
import type { Loket } from './loket.ts';

const MOST_MATTERS = 3;
/** A query of fewer words than this tells of one matter. */
const STORY = 10;
/** A piece of fewer words than this says too little to stand alone. */
const PIECE = 4;
/** Nobody tells more before the first question; looking at each piece of a long text takes long. */
const MOST_PIECES = 6;
/** A matter is among so many bodies that the whole text brings to mind; else a turn of phrase was taken for one. */
const LIKELY = 5;
/** Where one matter may end and another begin. */
const BORDER = /[.;!?\n,]+|\s(?:en|maar|ook|daarnaast|verder|plus)\s/giu;

/**
 * The matters of a story: "mijn man is overleden, ik kan de huur niet betalen en zijn auto
 * staat nog op zijn naam". Three make a story; two do so only when both are certain, and the
 * text as a whole is doubtful and brings both to mind, since "mijn moeder heeft alleen AOW"
 * often only explains. The likeliest for the text as a whole comes first, and must be among
 * them unless that too is doubtful. When nothing is sure of the whole and one piece tells of a
 * situation that the whole brings to mind, that situation alone covers the story.
 */
export function mattersOf(
  { graph, ranker }: Pick<Loket, 'graph' | 'ranker'>,
  text: string,
  whole: Ranking,
  options: RankOptions,
): RankedCandidate[] {
  const pieces = text.split(BORDER).filter((piece) => piece.trim().split(/\s+/u).length >= PIECE);
  const certainty = certaintyOf(whole);
  const doubtful = certainty !== 'certain';
  // Each piece is ranked, which takes long: not when fewer matters than are needed can come of it.
  if (text.split(/\s+/u).length < STORY || pieces.length < (doubtful ? 2 : MOST_MATTERS)) return [];
  const found = new Map<Slug, RankedCandidate>();
  let sure = true;
  for (const piece of pieces.slice(0, MOST_PIECES)) {
    if (found.size === MOST_MATTERS) break;
    const ranking = rank(ranker, piece, { ...options, unfinished: false });
    const [best] = ranking.candidates;
    const surety = certaintyOf(ranking);
    if (certainty === 'unsure') {
      const question = writtenQuestion(graph, ranking, ranker.vocabulary, surety === 'unsure');
      const told = question && toldSituation(question, ranking, ranker.vocabulary);
      const situation = whole.candidates.find(({ entry }) => entry.id === told);
      if (situation) return [situation];
    }
    if (!best || surety === 'unsure') continue;
    const body = best.entry.organisation ?? best.entry.id;
    if (found.has(body)) continue;
    found.set(body, best);
    sure &&= surety === 'certain';
  }
  // Likeliest last, so that what does not come to mind at all stands lowest.
  const order = whole.bodies.map(({ id }) => id).reverse();
  const both = [...found.keys()].every((body) => order.slice(-LIKELY).includes(body));
  const enough = found.size === MOST_MATTERS || (found.size === 2 && sure && both && doubtful);
  // Pieces that do not bring up what the whole is most likely about were taken out of their sense.
  if (!enough || (certainty !== 'unsure' && !found.has(order.at(-1) ?? ''))) return [];
  // What was told to explain is a matter too, but what all of it is about comes first.
  return [...found].sort(([a], [b]) => order.indexOf(b) - order.indexOf(a)).map(([, best]) => best);
}
