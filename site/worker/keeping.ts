/** Whether this worker keeps what it fetches: until the reader has everything removed. */
const forgotten = new AbortController();
const running = new Set<Promise<unknown>>();

/** Ends what is fetched to be kept. Once it is aborted, nothing may be put in a cache any more. */
export const keepingSignal: AbortSignal = forgotten.signal;

/** Work that keeps something, to be waited for when the reader has everything removed. */
export function keeping<T>(work: Promise<T>): Promise<T> {
  const end = () => running.delete(work);
  running.add(work);
  work.then(end, end);
  return work;
}

/** Keeps nothing from now on. Ready when all that was under way has ended: then what is removed stays away. */
export async function forget(): Promise<void> {
  forgotten.abort();
  await Promise.allSettled(running);
}
