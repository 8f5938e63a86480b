/** Types of `<eerste-loket>`: what a page can set, and what it hears. */

export interface LoketAttributes {
  /** Code of the gemeente whose site it is, such as `gm0344`. */
  gemeente?: string;
  /** Language of the element; that of the page when left out. */
  lang?: 'nl' | 'en';
  /** Level of the first heading of an answer; 2 when left out. */
  heading?: '2' | '3' | '4' | '5';
  /** Address of the loket, for who serves the element from elsewhere. */
  site?: string;
  /** Shows what the page does to the element. */
  diagnose?: '';
}

/** Details of the events. None holds a word of a question. All bubble, and cross shadow roots. */
export interface LoketEvents {
  'loket:ready': { readonly version: string };
  'loket:answer': {
    readonly kind: 'ask' | 'refer' | 'plan' | 'emergency' | 'elsewhere' | 'none';
    readonly sensitive: boolean;
  };
  'loket:refer': {
    readonly organisation: string;
    readonly service?: string;
    readonly certainty: 'certain' | 'probable' | 'unsure';
  };
  'loket:action': { readonly to: 'phone' | 'email' | 'site' | 'loket' };
  'loket:place': { readonly own: boolean };
  'loket:problem': { readonly reason: 'data' };
}

declare global {
  interface HTMLElementTagNameMap {
    'eerste-loket': HTMLElement;
  }
  interface HTMLElementEventMap {
    'loket:ready': CustomEvent<LoketEvents['loket:ready']>;
    'loket:answer': CustomEvent<LoketEvents['loket:answer']>;
    'loket:refer': CustomEvent<LoketEvents['loket:refer']>;
    'loket:action': CustomEvent<LoketEvents['loket:action']>;
    'loket:place': CustomEvent<LoketEvents['loket:place']>;
    'loket:problem': CustomEvent<LoketEvents['loket:problem']>;
  }
}
