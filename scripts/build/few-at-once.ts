/** As many as Node compresses side by side. */
const AT_ONCE = 4;

/**
 * What `work` makes of each item, in their order, a few at a time: each compression that only
 * waits for its turn would hold its window of many megabytes already.
 */
export async function fewAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const made = new Array<R>(items.length);
  const waiting = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [at, item] of waiting) made[at] = await work(item);
    }),
  );
  return made;
}
