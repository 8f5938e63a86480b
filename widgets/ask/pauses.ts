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
export function makePauses() {
  let timer: ReturnType<typeof setTimeout>;
  const at = (moment: number, next: () => void) => {
    timer = setTimeout(next, moment - performance.now());
  };
  const stop = () => clearTimeout(timer);
  return {
    stop,
    /** `pressed`: time of the key, in milliseconds since the page was opened. */
    start(pressed: number, { think, draw, show }: Work): void {
      stop();
      timer = setTimeout(() => {
        think();
        at(pressed + drawingPause, () => {
          draw();
          at(pressed + typingPause, show);
        });
      }, thinkingPause);
    },
  };
}
