/** What the loket says next. */
import type {
  Elsewhere,
  Emergency,
  LifeEventLink,
  PublicOrganisation,
  PublicService,
  Question,
  Slug,
} from '../graph/model.ts';
import type { LocalAnswer } from '../local/local-answer.ts';
import type { Instance } from '../place/model.ts';

export type { Instance };

/**
 * How far an answer can be trusted: `certain` refers outright, `probable` says that it may
 * be something else, `unsure` does not refer on its own.
 */
export type Certainty = 'certain' | 'probable' | 'unsure';

/** Answers given so far: question id → answer id, or `unsure` for "Weet ik niet". */
export type Answers = Readonly<Record<Slug, string>>;

/** The body that acts, for a place if one is known. */
export interface Referral {
  /** Absent when the question was about the organisation itself ("svb bellen"), and for an own service. */
  readonly service?: PublicService;
  /** A service that only the reader's gemeente has. */
  readonly own?: PublicService;
  readonly organisation: PublicOrganisation;
  /**
   * Which gemeente, waterschap … of the kind. Empty while the place is unknown, or when the
   * organisation exists once. Several when the place does not decide it. Where the gemeente's
   * layer names a page, number or other body for this service, the instance has those.
   */
  readonly instances: readonly Instance[];
  /** What the gemeente's layer adds; absent while the place is unknown. */
  readonly local?: LocalAnswer;
}

/** A possible answer, with what made it one. Best first wherever they come in a list. */
export interface Candidate {
  readonly service?: Slug;
  readonly elsewhere?: Slug;
  readonly lifeEvent?: Slug;
  readonly organisation?: Slug;
  /** Share of the belief, 0 to 1; the candidates of one query add up to at most 1. */
  readonly score: number;
  /** Words of the query that led here, as typed. */
  readonly matched: readonly string[];
}

interface Considered {
  /** All that was considered, best first; for `ask` where its answers lead. */
  readonly candidates: readonly Candidate[];
}

export type Step =
  | ({ readonly kind: 'ask'; readonly question: Question } & Considered)
  | ({
      readonly kind: 'refer';
      readonly referral: Referral;
      readonly certainty: Certainty;
      /** "Bedoelde u iets anders?": at most three, never the referral itself. */
      readonly others: readonly Candidate[];
    } & Considered)
  | ({
      readonly kind: 'plan';
      readonly lifeEvent: LifeEventLink;
      readonly certainty: Certainty;
      readonly others: readonly Candidate[];
    } & Considered)
  | ({ readonly kind: 'emergency'; readonly emergency: Emergency } & Considered)
  | ({
      readonly kind: 'elsewhere';
      readonly elsewhere: Elsewhere;
      readonly certainty: Certainty;
      readonly others: readonly Candidate[];
    } & Considered)
  | ({
      /** Nothing fits well enough: the general contact, and what came nearest. */
      readonly kind: 'none';
      readonly organisation: PublicOrganisation;
      readonly instances: readonly Instance[];
      readonly others: readonly Candidate[];
    } & Considered);
