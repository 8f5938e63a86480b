/** The middle value, of an even number the lower of both in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const rising = [...values].sort((a, b) => a - b);
  return rising[Math.floor((rising.length - 1) / 2)] ?? 0;
}
