/**
 * A bag of words as rising indexes, written as steps: `[3, 3, 10]` becomes `[3, 0, 7]`.
 * Small numbers that recur take far fewer bytes once compressed than the indexes themselves.
 */
export function packBag(indexes: readonly number[]): number[] {
  const sorted = [...indexes].sort((a, b) => a - b);
  return sorted.map((index, at) => index - (sorted[at - 1] ?? 0));
}

/** The indexes again, rising. */
export function unpackBag(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
}
