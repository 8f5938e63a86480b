/**
 * The Dutch words of each part of the script, so that the first part holds no word that only
 * a later one says. A test holds every part to its words.
 */
import { readFileSync } from 'node:fs';

const PARTS: Readonly<Record<string, RegExp>> = {
  first:
    /^action\.(?!newWindow)|^widget\.(by|failed|askThere)$|^ask\.(?!failed|others|kind_|said|change|letters|entry|why)|^nav\.az$|^place\.(current|change|none)$|^card\.(contentIsDutch|organisation|certain|probable|your_|of_|several|yourGemeente|changePlace|choose|login)/,
  rest: /^(card|local|widget)\.|^ask\.(others|kind_|said|change|unsure|why)/,
  place: /^place\./,
  why: /^why\./,
  diagnose: /^diagnose\./,
};

/** Words of a part, as a module with its namespaces by name. Throws a `RangeError` for an unknown part. */
export function wordsModule(file: string, part: string): string {
  const belongs = PARTS[part];
  if (!belongs) throw new RangeError(`No part "${part}"`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
  return Object.entries(messages)
    .map(([name, words]) => {
      const kept = Object.entries(words).filter(([key]) => belongs.test(`${name}.${key}`));
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(kept))};`;
    })
    .join('\n');
}
