/** How long before a talk that was left is cleared a warning stands there. */
export const WARNING_SECONDS = 20;

const TOUCHES = ['keydown', 'pointerdown', 'input'] as const;

/** Knows when somebody last touched the page. */
export class Idle {
  #touched = Date.now();
  #ticking: ReturnType<typeof setInterval> | undefined;
  #told: (() => void) | undefined;

  /** `onTouch` at each touch, and `onTick` every second. */
  watch(onTouch: () => void, onTick: () => void): void {
    this.#told = onTouch;
    for (const kind of TOUCHES) addEventListener(kind, this.#touch);
    this.#ticking = setInterval(onTick, 1_000);
  }

  stop(): void {
    for (const kind of TOUCHES) removeEventListener(kind, this.#touch);
    clearInterval(this.#ticking);
  }

  /** Seconds until so many minutes have gone by without a touch. */
  left(minutes: number): number {
    return minutes * 60 - (Date.now() - this.#touched) / 1_000;
  }

  readonly #touch = (): void => {
    this.#touched = Date.now();
    this.#told?.();
  };
}
