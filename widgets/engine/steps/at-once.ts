/**
 * Work in pieces: on a slow phone the whole takes long enough to feel, so that whoever steps
 * through it can give way to the reader in between. Each piece takes a few milliseconds at most.
 */
export type Steps<T> = Generator<void, T>;

/** Takes all steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
