/** A page with a field that answers while somebody types. */
export interface Field {
  readonly path: string;
  readonly field: string;
  /** What an answer is drawn in, and what of it is there only with an answer. */
  readonly room: string;
  readonly drawn: string;
  /** There as soon as all data is. */
  readonly ready: string;
  /** Milliseconds that the page waits for a next key. */
  readonly pause: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What the device remembers from before. */
  readonly stored: Readonly<Record<string, string>>;
}

export const askPage: Field = {
  path: '/',
  field: '#vraag',
  room: '.ask',
  drawn: '.answer > *',
  ready: '[data-complete]',
  // `typingPause` of the ask view.
  pause: 250,
  viewport: { width: 390, height: 844 },
  stored: {},
};

export const counter: Field = {
  path: '/balie/',
  field: '#balie-vraag',
  room: '.desk-middle',
  drawn: '.desk-head',
  ready: '[data-complete]',
  pause: 0,
  viewport: { width: 1366, height: 768 },
  stored: { 'loket.place': '{"gemeente":"gm0344"}' },
};
