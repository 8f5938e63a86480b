import { packNumbers, unpackNumbers } from './numbers.ts';

/** Index of a compound → indexes of the words it is made of. */
export type Compounds = ReadonlyMap<number, readonly number[]>;

/** Packs compounds that rise: the step from the one before, how many parts, and the parts. */
export function packCompounds(compounds: Compounds): string {
  let before = 0;
  return packNumbers(
    [...compounds].flatMap(([word, parts]) => {
      const step = word - before;
      before = word;
      return [step, parts.length, ...parts];
    }),
  );
}

export function unpackCompounds(packed: string): Compounds {
  const numbers = unpackNumbers(packed);
  const compounds = new Map<number, number[]>();
  let word = 0;
  for (let at = 0; at < numbers.length; at += 2 + (numbers[at + 1] ?? 0)) {
    word += numbers[at] ?? 0;
    compounds.set(word, numbers.slice(at + 2, at + 2 + (numbers[at + 1] ?? 0)));
  }
  return compounds;
}
