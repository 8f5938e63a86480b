import type { Ranking } from '../../widgets/engine/rank/rank.ts';
import { certaintyOf, features, probability, WEIGHTS } from '../../widgets/engine/route/certainty.ts';
import type { Certainty } from '../../widgets/engine/route/step.ts';
import type { Vote } from '../../widgets/engine/why/votes.ts';

/** How sure the loket is of the first body, and what that rests on. */
export interface ExplainedCertainty {
  readonly class: Certainty;
  /** Probability, 0 to 1, that the first body can help. */
  readonly chance: number;
  readonly votes: readonly Vote[];
  /** What the first body would have to share of the belief, all else as it is; absent for a class that this query cannot reach. */
  readonly needed: { readonly certain?: Limit; readonly probable?: Limit };
}

interface Limit {
  /** Share of the belief of the first body, 0 to 1. */
  readonly share: number;
  /** The probability that goes with it. */
  readonly chance: number;
}

const NAMES = [
  'constante',
  'aandeel van de eerste organisatie (logit)',
  'dekking van de vraag door de eerste kandidaat',
  'bekende woorden',
  'lengte (logaritme)',
  'eerste organisatie genoemd',
];
const STEPS = 200;

/** Of a ranking that holds a candidate. */
export function explainCertainty(ranking: Ranking): ExplainedCertainty {
  const limits = Array.from({ length: STEPS - 1 }, (_, step) => withShare(ranking, (step + 1) / STEPS));
  const limit = (wanted: (certainty: Certainty) => boolean): Limit | undefined => {
    const found = limits.find((each) => wanted(certaintyOf(each)));
    return found && { share: found.bodies[0]?.share ?? 0, chance: probability(found) };
  };
  const certain = limit((certainty) => certainty === 'certain');
  const probable = limit((certainty) => certainty !== 'unsure');
  return {
    class: certaintyOf(ranking),
    chance: probability(ranking),
    votes: features(ranking).map((value, at) => {
      const weight = WEIGHTS[at] ?? 0;
      return { part: NAMES[at] ?? `kenmerk ${at}`, value, weight, vote: value * weight };
    }),
    needed: { ...(certain && { certain }), ...(probable && { probable }) },
  };
}

/** The same ranking, with another share for the first body; the others keep their proportions. */
function withShare(ranking: Ranking, share: number): Ranking {
  const [first, ...others] = ranking.bodies;
  const left = others.reduce((sum, body) => sum + body.share, 0) || 1;
  return {
    ...ranking,
    bodies: first
      ? [{ ...first, share }, ...others.map((body) => ({ ...body, share: (body.share / left) * (1 - share) }))]
      : [],
  };
}
