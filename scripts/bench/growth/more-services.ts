import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RANGE } from '../../../widgets/engine/loketcode/pack.ts';
import { type Content, readContent } from '../../content/read.ts';
import type { Source } from '../../content/schema.ts';
import { otherWords } from './other-words.ts';

type Service = Source<'services'>;

/** More would need numbers that the loketcode does not have. */
export class TooManyError extends Error {
  constructor(times: number) {
    super(`${times} keer zoveel diensten: daar zijn geen nummers voor. Een loketcode kent er ${RANGE.number}.`);
    this.name = 'TooManyError';
  }
}

/**
 * Adds copies of every service to a content folder until there are `times` as many: as long as
 * the real ones and valid, in words of their own for the greater part. The same each time.
 * Returns how many services there are. Throws a `TooManyError`.
 */
export function writeMoreServices(folder: string, times: number): number {
  const { content } = readContent(folder);
  const real = Object.entries(content.services);
  const free = freeNumbers(content);
  if (free.length < real.length * (times - 1)) throw new TooManyError(times);
  for (let copy = 1; copy < times; copy += 1) {
    for (const [id, service] of real) {
      const text = JSON.stringify(copyOf(service, copy, free.shift() ?? 0));
      // JSON is YAML too.
      writeFileSync(join(folder, 'services', `${id}-kopie-${copy}.yaml`), text);
    }
  }
  return real.length * times;
}

function copyOf({ upl: _upl, alsoUpl: _alsoUpl, ...service }: Service, copy: number, number: number): object {
  const say = (text: string) => otherWords(text, copy);
  return {
    ...service,
    number,
    title: say(service.title),
    summary: say(service.summary),
    words: service.words.map(say),
    questions: service.questions.map(say),
  };
}

/** Services, situations and letters share the numbers of the loketcode. */
function freeNumbers({ services, lifeEvents, letters }: Content): number[] {
  const numbered = [services, lifeEvents, letters].flatMap((entries) => Object.values(entries));
  const taken = new Set(numbered.map(({ number }) => number));
  return Array.from({ length: RANGE.number - 1 }, (_, at) => at + 1).filter((number) => !taken.has(number));
}
