import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { inject } from 'vitest';
import type { Compiled } from '../../scripts/content/compile.ts';
import { unpackLoket } from '../../scripts/route/load.ts';
import { type Circumstances, route } from '../../widgets/engine/route/route.ts';
import type { Answers, Step } from '../../widgets/engine/route/step.ts';
import { TODAY } from './compile-once.ts';

export { TODAY } from './compile-once.ts';

/** The loket over the real content. */
export const real = unpackLoket(deserialize(readFileSync(inject('compiled'))) as Compiled);

export const nowhere: Circumstances = { today: TODAY, instancesOf: () => [] };

/** What the real loket says to a question. */
export function ask(query: string, answers: Answers = {}, circumstances: Circumstances = nowhere): Step {
  return route(real.loket, { query, answers }, circumstances);
}
