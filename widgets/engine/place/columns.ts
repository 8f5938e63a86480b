/** Reading and writing of the columns of `places.json`; each pair of functions undoes the other. */

/** One value a line. An empty column has no values. */
export function lines(column: string): string[] {
  return column === '' ? [] : column.split('\n');
}

/** Positions in another list, in base 36. */
export function positions(cell: string | undefined): number[] {
  return cell ? cell.split(' ').map((each) => Number.parseInt(each, 36)) : [];
}

export function writePositions(at: readonly number[]): string {
  return at.map((each) => each.toString(36)).join(' ');
}

/** The value at a position. Throws when there is none: then the file was not made by `compilePlaces`. */
export function nth<T>(values: readonly T[], position: number): T {
  const value = values[position];
  if (value === undefined) throw new RangeError(`places.json: position ${position} of ${values.length} does not exist`);
  return value;
}

/** Rising whole numbers, as runs of `gap,length`; a length of 1 is left out. */
export function writeRising(numbers: readonly number[]): string {
  const runs: { gap: number; length: number }[] = [];
  let next = 0;
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === next) last.length += 1;
    else runs.push({ gap: number - next, length: 1 });
    next = number + 1;
  }
  return runs.map(({ gap, length }) => pair(gap, length)).join(' ');
}

export function readRising(text: string): number[] {
  let next = 0;
  return readPairs(text).flatMap(([gap, length]) => {
    const first = next + gap;
    next = first + length;
    return Array.from({ length }, (_, index) => first + index);
  });
}

/** Any whole numbers, as runs of `difference from the number before,length`. */
export function writeRepeating(numbers: readonly number[]): string {
  const runs: { step: number; length: number }[] = [];
  let previous = 0;
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === previous) last.length += 1;
    else runs.push({ step: number - previous, length: 1 });
    previous = number;
  }
  return runs.map(({ step, length }) => pair(step, length)).join(' ');
}

export function readRepeating(text: string): number[] {
  let value = 0;
  return readPairs(text).flatMap(([step, length]) => {
    value += step;
    return Array.from({ length }, () => value);
  });
}

function pair(first: number, length: number): string {
  return length === 1 ? first.toString(36) : `${first.toString(36)},${length.toString(36)}`;
}

function readPairs(text: string): [number, number][] {
  if (text === '') return [];
  return text.split(' ').map((each) => {
    const [first = '0', length = '1'] = each.split(',');
    return [Number.parseInt(first, 36), Number.parseInt(length, 36)];
  });
}
