/** Everything that led to an answer, for who must be able to stand for it. */
import { WEIGHTS } from '../rank/fusion.ts';
import type { Believed } from '../rank/rank.ts';
import { certaintyOf, probability } from '../route/certainty.ts';
import { lettersTold, type ToldLetter } from '../route/letters.ts';
import type { Loket } from '../route/loket.ts';
import { type Circumstances, route, type State } from '../route/route.ts';
import type { Certainty, Step } from '../route/step.ts';
import { leadingWords, rootsHeld, tokensOf } from './leading-words.ts';
import { type ReadWord, readWords } from './read-words.ts';
import { type ExplainedCandidate, explainCandidate } from './votes.ts';
import { entriesOf, type Why, whyOf } from './why.ts';

/** So many bodies are worth a look. */
const MOST_BODIES = 3;

export interface WhyInFull extends Why {
  /** Chosen from a list rather than found: then `said` holds what of the query fits it. */
  readonly isPicked: boolean;
  /** All words of the query, in order. */
  readonly words: readonly (ReadWord & { readonly leads: boolean })[];
  /** Share of the belief of the first bodies, 0 to 1; what is not government counts under its own entry. */
  readonly bodies: readonly { readonly id: string; readonly share: number }[];
  /** How each part of the ranker voted for what is answered; absent when it was not considered. */
  readonly votes?: ExplainedCandidate;
  /** Of the first body; absent when nothing was found. */
  readonly certainty?: { readonly class: Certainty; readonly chance: number };
  readonly letters: readonly ToldLetter[];
}

/** Why a step is what it is, in full. */
export function whyInFull(loket: Loket, state: State, circumstances: Circumstances): WhyInFull {
  const { ranker } = loket;
  const why = whyOf(loket, state, circumstances);
  const { ranking } = why;
  const step = route(loket, state, circumstances);
  const said = state.start ? fitting(loket, state.query, why, step) : why.said;
  const tokens = tokensOf(state.query, ranker);
  const isSaid = (at: number) =>
    said.some(({ start, end }) => start < (tokens[at]?.end ?? 0) && (tokens[at]?.start ?? 0) < end);
  const shown = believedOf(loket, step, why);
  return {
    ...why,
    said,
    isPicked: state.start !== undefined,
    words: readWords(ranking.query, ranker).map((word, at) => ({
      ...word,
      // A word without a meaning leads nowhere, but can be of a sign.
      leads: isSaid(at) && (why.reason.kind === 'emergency' || !word.stop),
    })),
    bodies: ranking.bodies.slice(0, MOST_BODIES),
    ...(shown && { votes: explainCandidate(shown, ranker.nearness ? WEIGHTS.whole : WEIGHTS.first) }),
    ...(ranking.candidates.length > 0 && {
      certainty: { class: certaintyOf(ranking), chance: probability(ranking) },
    }),
    letters: circumstances.unfinished ? [] : lettersTold(loket, state.query, circumstances.today),
  };
}

/** What is answered; while something is asked, what comes to mind first. */
function believedOf(loket: Loket, step: Step, { ranking }: Why): Believed | undefined {
  const [entry] = step.kind === 'ask' ? ranking.candidates.map((each) => each.entry) : entriesOf(loket, step);
  return ranking.believed.find((each) => each.entry === entry);
}

/** Words of a query that fit what was chosen from a list. */
function fitting(loket: Loket, query: string, { ranking }: Why, step: Step): Why['said'] {
  const [entry] = entriesOf(loket, step);
  if (!entry) return [];
  return leadingWords(query, ranking, loket.ranker, rootsHeld(loket.ranker, ranking.query, entry));
}
