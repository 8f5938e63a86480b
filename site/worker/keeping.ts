/** Whether this worker keeps what it fetches: until the reader has everything removed. */
const forgotten = new AbortController();
const running = new Set<Promise<unknown>>();

/** Ends what is fetched to be kept. Once it is aborted, nothing may be put in a cache any more. */
export const keepingSignal: AbortSignal = forgotten.signal;

/** Does work that keeps something, which is waited for when the reader has everything removed. Fails when that was done before. */
export async function keeping(work: () => Promise<void>): Promise<void> {
  keepingSignal.throwIfAborted();
  const done = work();
  running.add(done);
  await done.finally(() => running.delete(done));
}

/** Keeps nothing from now on. Ready when all that was under way has ended: then what is removed stays away. */
export async function forget(): Promise<void> {
  forgotten.abort();
  await Promise.allSettled(running);
}
