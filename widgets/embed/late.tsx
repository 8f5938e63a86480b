/**
 * Stands in the first part of the script for what an answer shows only when everything about
 * it is there; `rest.tsx` brings that along, with its words and styles. The bundler resolves
 * the views by these names to this file.
 */
import type { localParts } from '../card/local-parts.tsx';
import type { Messages } from '../i18n/key.ts';
import type { completeLoket } from './complete-loket.ts';

/** A view as this runtime draws it. */
type View = (props: never) => unknown;

export interface Rest {
  readonly views: {
    readonly [name in 'Facts' | 'Also' | 'LettersAbout' | 'Accounted' | 'Others' | 'SoFar' | 'OtherTown' | 'Why']: View;
  };
  /** Dutch words of these views; other languages come whole. */
  readonly words: Messages;
  readonly sheet: CSSStyleSheet;
  readonly localParts: typeof localParts;
  readonly completeLoket: typeof completeLoket;
}

let rest: Rest | undefined;

/** From now on the views are drawn. */
export function bringRest(brought: Rest): void {
  rest = brought;
}

const late = (name: keyof Rest['views']) => (props: never) => rest?.views[name](props);

export const Facts = late('Facts');
export const Also = late('Also');
export const LettersAbout = late('LettersAbout');
export const Accounted = late('Accounted');
export const Others = late('Others');
export const SoFar = late('SoFar');
export const OtherTown = late('OtherTown');
export const Why = late('Why');
