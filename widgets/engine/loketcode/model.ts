/** What a loketcode holds, and what reading one can give. */
import type { GemeenteId, WaterschapId } from '../place/model.ts';

/** Kinds of entry that have no number of their own; a fingerprint of their id stands for it. */
export const KEYED = ['none', 'question', 'organisation', 'elsewhere', 'emergency'] as const;

export type CodeTarget =
  /** A service, a situation or a letter: they share one series of numbers, from 1. */
  | { readonly kind: 'numbered'; readonly number: number }
  /** `key` is what `keyOf` makes of the id; 0 for `none`, the general desk. */
  | { readonly kind: (typeof KEYED)[number]; readonly key: number }
  /** An own service of the gemeente of the place, without which no code can hold it. */
  | { readonly kind: 'own'; readonly key: number };

/** Gemeente and, where it is known, waterschap. Never a postcode: four digits already say too much. */
export interface CodePlace {
  readonly gemeente: GemeenteId;
  readonly waterschap?: WaterschapId;
}

/** Any step of the loket, as numbers. */
export interface CodeState {
  readonly target: CodeTarget;
  readonly place?: CodePlace;
  /** Fingerprint of what the entry said when the code was made, 0 to 960; 0 where there is none. */
  readonly edition: number;
  /** Answers in the order of the entry's questions: 0 for none, 1 for the first answer, at most 7. */
  readonly answers: readonly number[];
}

export type CodeReading =
  | { readonly kind: 'read'; readonly state: CodeState; readonly code: string }
  /**
   * Something does not fit. `at` counts the characters of `code`, which is the text as it was
   * understood: capitals without spaces. `meant` is the code that it would be with one mended.
   */
  | { readonly kind: 'wrong'; readonly code: string; readonly because: 'several' }
  | { readonly kind: 'wrong'; readonly code: string; readonly because: 'length' }
  | {
      readonly kind: 'wrong';
      readonly code: string;
      readonly because: 'character' | 'swap';
      readonly at: number;
      readonly meant: string;
    }
  /** A character that no loketcode holds, such as 0 or O; `meant` when the check says what it must be. */
  | {
      readonly kind: 'wrong';
      readonly code: string;
      readonly because: 'foreign';
      readonly at: number;
      readonly meant?: string;
    };
