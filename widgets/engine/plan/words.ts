/** Words of a plan in another language, in the shape of the Dutch: a text, or a line for each line. */

export interface AskWords {
  readonly text: string;
  readonly help?: string;
  /** By the ids of the answers. */
  readonly answers: Readonly<Record<string, { readonly text: string; readonly clause: string }>>;
}

export interface StepWords {
  readonly title: string;
  readonly text?: string;
  readonly condition?: string;
  /** When it can be done, where that is no term. */
  readonly when?: string;
  readonly dated?: string;
  readonly ifNothing?: string;
  readonly unverified?: string;
}

export interface PlanWords {
  readonly title: string;
  readonly summary: string;
  readonly event?: { readonly label: string; readonly name: string };
  /** By the ids of the questions. */
  readonly asks: Readonly<Record<string, AskWords>>;
  /** By the ids of what to have ready. */
  readonly needs: Readonly<Record<string, string>>;
  /** By the ids of the steps. */
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly told: readonly string[];
  readonly gaps: readonly { readonly text: string; readonly bridge: string }[];
  readonly overview?: string;
  readonly variesByGemeente: readonly { readonly text: string; readonly usual?: string }[];
  readonly unverified?: string;
}

/** Words that were made from the Dutch of then: parts of an older text may be missing, or say something else. */
export interface PlanTranslation extends PlanWords {
  /** Whether the Dutch text is still the one that this was made from. */
  readonly fresh: boolean;
}
