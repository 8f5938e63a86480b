/** One key for each thing a clerk does often. Letters work outside fields only. */
export const KEYS = {
  question: 'v',
  resident: 'n',
  print: 'p',
  receipt: 'b',
  large: 'g',
  language: 't',
  copy: 'c',
  screen: 's',
  why: 'w',
  report: 'm',
  help: '?',
} as const;

export type Command = keyof typeof KEYS | { readonly choose: number };

/** What a key means when the focus is in no field. */
export function commandOf(key: string): Command | undefined {
  if (/^[1-9]$/.test(key)) return { choose: Number(key) - 1 };
  const found = (Object.keys(KEYS) as (keyof typeof KEYS)[]).find((name) => KEYS[name] === key.toLowerCase());
  return found ?? (key === '/' ? 'question' : undefined);
}

/** Whether keys belong to what has the focus: a field, or a list that is chosen from. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** A hand scanner types faster than any person; keys so close together are one code. */
const SCANNER_PAUSE = 40;

/**
 * Tells a person's key from a scanner's. Keys are held for 40 ms: one alone is the person's,
 * more are what was scanned, up to and with Enter.
 */
export class KeyReader {
  #held = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onKey: (key: string) => void;
  readonly #onScan: (text: string) => void;

  constructor(onKey: (key: string) => void, onScan: (text: string) => void) {
    this.#onKey = onKey;
    this.#onScan = onScan;
  }

  /** Takes a key of one character, or Enter. Whether it was taken. */
  press(key: string): boolean {
    if (key === 'Enter') {
      if (this.#held.length < 2) return false;
      this.#end();
      return true;
    }
    if ([...key].length !== 1) return false;
    this.#held += key;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(), SCANNER_PAUSE);
    return true;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#held = '';
  }

  #end(): void {
    clearTimeout(this.#timer);
    const held = this.#held;
    this.#held = '';
    if (held.length === 1) this.#onKey(held);
    else if (held !== '') this.#onScan(held);
  }
}
