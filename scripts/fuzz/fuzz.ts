import fc from 'fast-check';
import type { IsoDate, RegisterName } from '../../widgets/engine/graph/model.ts';
import { findPlace, findPlaceIn, instances } from '../../widgets/engine/place/place.ts';
import type { Loket } from '../../widgets/engine/route/loket.ts';
import { type Circumstances, route } from '../../widgets/engine/route/route.ts';
import type { LoadedLoket } from '../route/load.ts';
import { faultsOf } from './faults.ts';
import { queries } from './queries.ts';
import { days, gemeenteIds, states } from './states.ts';

/** Longest that one answer may take, in ms of processor time. */
export const LONGEST = 50;
const TRIES = 3;
/** Characters of a faulty question in a message. */
const MOST_SHOWN = 2_000;

export interface FuzzReport {
  readonly questions: number;
  /** Of the slowest question at its quickest, in ms. */
  readonly slowest: number;
  /** Kinds of step, with how many there were. */
  readonly kinds: ReadonlyMap<string, number>;
}

/**
 * Asks the loket this many questions, with talks, days and places as odd as themselves. The
 * same seed gives the same ones. Throws an error that holds the smallest it could find to
 * which the answer is an error, no proper step, or late.
 */
export function fuzz(
  { loket, places }: Pick<LoadedLoket, 'loket' | 'places'>,
  questions: number,
  seed: number,
): FuzzReport {
  const kinds = new Map<string, number>();
  let slowest = 0;
  const asked = fc.oneof(
    { weight: 40, arbitrary: queries(wordsOf(loket)) },
    // Words at random seldom tell of a whole situation.
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(loket.graph.lifeEvents).map(({ title }) => title)) },
  );
  const state = states(loket.graph, asked);
  const property = fc.property(state, days, gemeenteIds(places), fc.boolean(), (talk, today, gemeente, unfinished) => {
    const circumstances = { today, unfinished, instancesOf: instancesIn(gemeente, today) };
    // With a start the words are not looked at, so each talk is held without it as well.
    const { start, ...words } = talk;
    const wrong: string[] = [];
    const spent = quickest(() => {
      const step = route(loket, words, circumstances);
      wrong.push(...faultsOf(step, loket.graph));
      kinds.set(step.kind, (kinds.get(step.kind) ?? 0) + 1);
    });
    if (start) wrong.push(...faultsOf(route(loket, talk, circumstances), loket.graph));
    const mentioned = quickest(() => findPlaceIn(places, talk.query, today));
    const placed = quickest(() => findPlace(places, talk.query, today));
    const longest = Math.max(spent, mentioned, placed);
    if (longest > LONGEST) wrong.push(`${longest.toFixed(1)} ms`);
    slowest = Math.max(slowest, longest);
    if (wrong.length > 0) throw new Error(wrong.join(', '));
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: questions, seed });
  if (failed) throw new Fault(String(errorInstance), counterexample);
  return { questions, slowest, kinds };

  function instancesIn(gemeente: string, today: IsoDate): Circumstances['instancesOf'] {
    return (register: RegisterName) => instances(places, { gemeente }, register, today);
  }
}

/** All words that the content knows, and those of emergencies, which are found by rules. */
function wordsOf({ graph, ranker }: Loket): string[] {
  const urgent = Object.values(graph.emergencies).flatMap(({ title, say }) => `${title} ${say}`.split(' '));
  return [...ranker.lexicon.stems.keys(), ...urgent];
}

/** Processor time in ms; tried again only when it was late, since the first time includes compiling. */
function quickest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least > LONGEST; tried += 1) {
    const start = processorTime();
    work();
    least = Math.min(least, processorTime() - start);
  }
  return least;
}

/** Of this thread, in ms: what others do on the machine makes no answer slow. Before Node 23.9 there is only the clock. */
function processorTime(): number {
  if (!('threadCpuUsage' in process)) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** An answer that no view could show, that came too late, or that never came; with what was asked. */
export class Fault extends Error {
  constructor(what: string, asked: unknown) {
    super(`${what}\n${JSON.stringify(asked)?.slice(0, MOST_SHOWN)}`);
    this.name = 'Fault';
  }
}
