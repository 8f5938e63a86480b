import type { Ranking } from '../rank/rank.ts';
import type { Certainty } from './step.ts';

/**
 * What a ranking must reach. The figures come from the content's own example questions, each
 * left out in turn (`npm run evaluate -- --content`): above `certain` at least 97 in 100
 * referrals were acceptable.
 */
const CERTAIN = { share: 0.8, margin: 0.55, coverage: 0.4, known: 0.55 } as const;
const PROBABLE = { share: 0.5, margin: 0.2, coverage: 0.25, known: 0.4 } as const;
/** Below this nothing in the content resembles the question. */
const FOUND = { coverage: 0.12, known: 0.3 } as const;

/** How far the first body of a ranking can be trusted. */
export function certaintyOf(ranking: Ranking): Certainty {
  const reaches = (limit: typeof CERTAIN | typeof PROBABLE) => {
    const [first, second] = ranking.bodies;
    const share = first?.share ?? 0;
    return (
      share >= limit.share &&
      share - (second?.share ?? 0) >= limit.margin &&
      (ranking.coverage >= limit.coverage || ranking.named.includes(first?.id ?? '')) &&
      ranking.query.known >= limit.known
    );
  };
  if (reaches(CERTAIN)) return 'certain';
  return reaches(PROBABLE) ? 'probable' : 'unsure';
}

/** Whether anything in the content resembles the question at all. */
export function isFound(ranking: Ranking): boolean {
  if (ranking.candidates.length === 0) return false;
  return ranking.named.length > 0 || (ranking.coverage >= FOUND.coverage && ranking.query.known >= FOUND.known);
}
