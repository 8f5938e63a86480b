import type { Steps } from '../engine/steps/at-once.ts';
import { turn } from './turn.ts';

/** Milliseconds at a time: with the step that ends it below what is felt, also on a phone four times as slow. */
const SLICE = 4;

/** Takes the steps one by one, and lets the browser draw and listen in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    await turn();
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}
