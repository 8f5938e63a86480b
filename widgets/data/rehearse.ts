import type { IsoDate } from '../engine/graph/model.ts';
import type { Loket } from '../engine/route/loket.ts';
import { route } from '../engine/route/route.ts';

/** After so many a browser has compiled what every question runs through; more make it no faster. */
const QUESTIONS = 60;
/** Milliseconds in between where a browser cannot say that it has nothing to do. */
const PAUSE = 50;

/**
 * Asks the loket about its own services while the browser has nothing else to do: the code that
 * answers runs two to three times as fast once it has run for a while, and the reader's first
 * key should find it so. Nothing is shown or kept.
 */
export async function rehearse(loket: Loket, today: IsoDate): Promise<void> {
  const services = Object.values(loket.graph.services);
  const step = Math.max(1, Math.floor(services.length / QUESTIONS));
  for (let at = 0; at < services.length; at += step) {
    await idle();
    route(
      loket,
      { query: services[at]?.summary ?? '', answers: {} },
      { today, instancesOf: () => [], unfinished: at % 2 === 0 },
    );
  }
}

function idle(): Promise<void> {
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, PAUSE));
  return new Promise((go) => whenIdle(() => go()));
}
