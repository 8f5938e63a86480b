/** From the key on, however late a busy phone hears of it: long enough to finish a word, short enough to feel immediate. */
const typingPause = 250;
/** After a key, before the answer is worked out: most people type faster than this. */
const thinkingPause = 100;
/** After a key, before it is drawn out of sight: of who types on by then few see it in vain. */
const drawingPause = 180;

/** What is done while somebody types, each after its own pause and not at all when another key comes first. */
interface Work {
  readonly think: () => void;
  readonly draw: () => void;
  readonly show: () => void;
}

/** The pause after a key is time to think and to draw: at its end the answer need only be shown. */
export class Pauses {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `pressed`: time of the key, in milliseconds since the page was opened. */
  start(pressed: number, { think, draw, show }: Work): void {
    this.stop();
    this.#timer = setTimeout(() => {
      think();
      this.#until(pressed + drawingPause, () => {
        draw();
        this.#until(pressed + typingPause, show);
      });
    }, thinkingPause);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #until(moment: number, next: () => void): void {
    this.#timer = setTimeout(next, moment - performance.now());
  }
}
