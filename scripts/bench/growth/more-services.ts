import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { RANGE } from '../../../widgets/engine/loketcode/pack.ts';
import { otherWords } from './other-words.ts';

/** Fields of a service file that the copies change. */
interface Source {
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly words: readonly string[];
  readonly questions: readonly string[];
  readonly [field: string]: unknown;
}

/** Folders whose entries share the numbers of the loketcode. */
const NUMBERED = ['services', 'life-events', 'letters'];

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
export function writeMoreServices(content: string, times: number): number {
  const folder = join(content, 'services');
  const real = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const free = freeNumbers(content);
  if (free.length < real.length * (times - 1)) throw new TooManyError(times);
  for (let copy = 1; copy < times; copy += 1) {
    for (const file of real) {
      const number = free.shift() ?? 0;
      const service = parse(readFileSync(join(folder, file), 'utf8')) as Source;
      writeFileSync(
        join(folder, file.replace('.yaml', `-kopie-${copy}.yaml`)),
        stringify(copyOf(service, copy, number)),
      );
    }
  }
  return real.length * times;
}

function copyOf({ upl: _upl, alsoUpl: _alsoUpl, ...service }: Source, copy: number, number: number): Source {
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

function freeNumbers(content: string): number[] {
  const folders = NUMBERED.map((name) => join(content, name)).filter((folder) => existsSync(folder));
  const taken = new Set(
    folders.flatMap((folder) =>
      readdirSync(folder).map((file) => (parse(readFileSync(join(folder, file), 'utf8')) as Source).number),
    ),
  );
  return Array.from({ length: RANGE.number - 1 }, (_, at) => at + 1).filter((number) => !taken.has(number));
}
