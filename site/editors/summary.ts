/** What `npm run content` counted, as far as the page of the editors shows it. */
import { readCompiled } from '../content.ts';

interface Share {
  readonly count: number;
  readonly of: number;
}

interface UplShare {
  readonly products: number;
  readonly answered: number;
  readonly leftOut: number;
  readonly notYet: number;
}

export type Kind = 'services' | 'organisations' | 'questions' | 'life-events' | 'letters' | 'elsewhere' | 'emergencies';

export interface Summary {
  readonly services: number;
  readonly organisations: number;
  readonly questions: number;
  readonly lifeEvents: number;
  readonly letters: number;
  readonly emergenciesAndElsewhere: number;
  readonly exampleQuestions: number;
  readonly exampleQuestionsPerService: { readonly least: number; readonly median: number };
  readonly confusionPairs: number;
  readonly vocabulary: { readonly abbreviations: number; readonly pairs: number };
  readonly perUplLayer: Readonly<Record<string, number>>;
  readonly upl: UplShare & {
    readonly perLayer: Readonly<Record<string, UplShare>>;
    readonly reasons: readonly {
      readonly reason: string;
      readonly why: string;
      readonly products: readonly string[];
    }[];
  };
  readonly checked: Share & {
    readonly perKind: Readonly<Partial<Record<Kind, Share>>>;
    readonly not: readonly string[];
  };
  readonly review: {
    readonly due: readonly { readonly name: string; readonly checkedOn: string }[];
    readonly next?: { readonly on: string; readonly count: number };
  };
  readonly words: Readonly<
    Partial<
      Record<
        Kind,
        { readonly median: number; readonly longest: readonly { readonly name: string; readonly words: number }[] }
      >
    >
  >;
}

// Written by our own compiler moments ago: the shape is its promise, not a guess.
export const summary = JSON.parse(readCompiled('summary')) as Summary;
