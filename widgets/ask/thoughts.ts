import type { VNode } from 'preact';
import type { IsoDate, LetterLink } from '../engine/graph/model.ts';
import { askedIn } from '../engine/language/asked-in.ts';
import type { Language } from '../engine/language/language.ts';
import { lettersSaid } from '../engine/route/letters.ts';
import type { Loket } from '../engine/route/loket.ts';
import { route } from '../engine/route/route.ts';
import type { Step } from '../engine/route/step.ts';
import type { Talk } from './talk.ts';
import { circumstancesAt, type Whereabouts } from './whereabouts.ts';

/** Name in the browser's own record of how long working out an answer took; what was asked is not in it. */
const THOUGHT = 'thought';

/** An answer, and what it was worked out from. */
export interface Thought {
  readonly on: readonly unknown[];
  readonly step?: Step | undefined;
  readonly letters: readonly LetterLink[];
  readonly language?: Language | undefined;
  /** What was drawn of it: briefly, whole, or whole as far as the first part of the data goes. */
  readonly drawn: VNode[];
}

/** What an answer is worked out from. `unfinished`: the last word is still being typed. */
interface Given {
  readonly talk: Talk;
  readonly loket: Loket | undefined;
  readonly unfinished: boolean;
  readonly whereabouts: Whereabouts;
}

/**
 * What works out answers, each once for what is given: drawing it, announcing it and writing its
 * address all ask. The same object comes back for as long as the same is given.
 */
export function makeThinker(today: () => IsoDate): (given: Given) => Thought {
  // Of the answer that is shown, and of the one that comes next.
  let latest: readonly Thought[] = [];
  return ({ talk, loket, unfinished, whereabouts }) => {
    const on = [talk, loket, unfinished, whereabouts];
    const before = latest.find((thought) => on.every((each, index) => each === thought.on[index]));
    if (before) return before;
    const circumstances = circumstancesAt(whereabouts, today(), unfinished);
    const start = performance.now();
    const step = loket && talk.query !== '' ? route(loket, talk, circumstances) : undefined;
    if (step) performance.measure(THOUGHT, { start });
    const asked = loket && step && !unfinished && step.kind !== 'emergency';
    const letters = asked ? lettersSaid(loket, talk.query, circumstances.today) : [];
    const language = asked ? askedIn(loket.ranker, talk.query) : undefined;
    const thought = { on, step, letters, language, drawn: [] };
    latest = [thought, ...latest.slice(0, 1)];
    return thought;
  };
}
