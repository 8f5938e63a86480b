/**
 * The content graph as the engine sees it: read, checked and resolved at build time.
 * Names follow the EU Core Public Service Vocabulary. All data is read-only; every
 * reference in it exists, because the compiler refuses a graph in which one does not.
 */

/** Readable id of an entry: its file name without the ending, such as `paspoort-aanvragen`. */
export type Slug = string;

/** Calendar date in ISO 8601, `YYYY-MM-DD`. Compared as text. */
export type IsoDate = string;

/** BCP 47 tag of a language that the loket understands. */
export type Language = 'nl' | 'en' | 'tr' | 'ar' | 'pl' | 'uk';

/** A way to reach an organisation. `appointment` is a page where a visit is planned. */
export type Channel = 'online' | 'appointment' | 'phone' | 'visit' | 'post' | 'email' | 'message';

/** Part of government that an organisation belongs to; decides the shape of its mark. */
export type Layer = 'national' | 'municipal' | 'water' | 'provincial' | 'regional' | 'private';

/** Register that holds the instances of a kind of organisation. */
export type RegisterName = 'gemeenten' | 'waterschappen' | 'provincies' | 'ggds';

/** For a kind of organisation: the place that decides which instance is competent. */
export type PlaceOf = 'residence' | 'property' | 'event' | 'business';

/** Period in which an entry holds; both days included, absent means unbounded. */
export interface Validity {
  readonly validFrom?: IsoDate;
  readonly validUntil?: IsoDate;
}

/** A title with an address on the web. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** Written only when the text was really compared with these pages on that day. */
export interface Checked {
  readonly on: IsoDate;
  readonly against: readonly string[];
}

/** What a text rests on. */
export interface Accounted {
  readonly sources: readonly Reference[];
  readonly checked?: Checked;
  /** What may have changed since and was not checked. */
  readonly unverified?: string;
}

/** A short text with, for what changes every year, a link to the body that states it. */
export interface Statement {
  readonly text: string;
  readonly url?: string;
}

/** Where an organisation can be reached. Staff-only contact points are not in this graph. */
export interface ContactPoint {
  readonly channel: Channel;
  /** Phone number as people dial it, an address, or the name of a page. */
  readonly value: string;
  /** Absent for phone and post. */
  readonly url?: string;
  /** What this contact point is for, when there are several. */
  readonly label?: string;
}

export interface PublicOrganisation extends Validity, Accounted {
  readonly id: Slug;
  readonly name: string;
  readonly shortName?: string;
  /** Two to four letters for scanning a list. */
  readonly mark: string;
  readonly layer: Layer;
  /** Present for a kind of organisation; absent for one that exists once. */
  readonly register?: RegisterName;
  readonly partOf?: Slug;
  readonly successor?: Slug;
  /** TOOI identifier. */
  readonly tooi?: string;
  readonly does: string;
  readonly doesNot: readonly DoesNot[];
  readonly contactPoints: readonly ContactPoint[];
}

/** Something people expect of an organisation that another one does. */
export interface DoesNot {
  readonly text: string;
  readonly organisation?: Slug;
}

/** Who must act; for a kind of organisation also: of which place. */
export interface CompetentAuthority {
  readonly organisation: Slug;
  readonly of?: PlaceOf;
  /** It is about a tax that an office may collect in its name: the reader deals with that office, where a register names one. */
  readonly collected?: true;
}

/** One thing to do. Without `url` the contact point of the organisation itself is meant. */
export interface Action {
  readonly channel: Channel;
  /** Verb first, such as `Vraag huurtoeslag aan`; absent: the interface's own words for the channel. */
  readonly label?: string;
  readonly url?: string;
  /** Number to dial, when it is not the general number of the organisation. */
  readonly phone?: string;
  /** What is needed to log in, such as `DigiD`. */
  readonly login?: string;
  readonly note?: string;
  /** Words alone: it is done with someone else than the organisation, of whom no number is known. */
  readonly advice?: boolean;
  /** Another organisation than the competent authority. */
  readonly organisation?: Slug;
  /** Page of the reader's own gemeente for it, which its layer gives: never in the content itself. */
  readonly page?: string;
}

export interface Target {
  readonly service?: Slug;
  readonly organisation?: Slug;
  readonly elsewhere?: Slug;
}

export interface NotFor extends Target {
  readonly text: string;
}

export interface Confusion {
  readonly service?: Slug;
  readonly elsewhere?: Slug;
  /** Why people mix the two up, and which is which. */
  readonly because: string;
}

export interface Objection {
  readonly text: string;
  /** Weeks from the date on the decision. */
  readonly weeks?: number;
  readonly url?: string;
}

/** What people come for. */
export interface PublicService extends Validity, Accounted {
  readonly id: Slug;
  /** Never changes and is never used again: the loketcode is made of it. */
  readonly number: number;
  readonly title: string;
  readonly domain: string;
  readonly audience: readonly ('resident' | 'entrepreneur')[];
  /** Uniform product name with its URI in the register. */
  readonly upl?: { readonly name: string; readonly uri: string };
  readonly competentAuthority: CompetentAuthority;
  /** Other bodies with a part in the matter, and which part. */
  readonly alsoCompetent: readonly { readonly organisation: Slug; readonly does: string }[];
  readonly summary: string;
  /** Why this organisation, in one sentence. */
  readonly because: string;
  /** The first is the one thing to do now. Never empty. */
  readonly actions: readonly Action[];
  readonly bring: readonly string[];
  readonly cost?: Statement;
  readonly term?: Statement;
  readonly conditions: readonly string[];
  readonly notFor: readonly NotFor[];
  readonly objection?: Objection;
  readonly legalResource: readonly Reference[];
  readonly confusedWith: readonly Confusion[];
  readonly sensitive: boolean;
}

/** Where an answer to a question leads; exactly one is present. */
export interface AnswerTarget extends Target {
  readonly question?: Slug;
  readonly lifeEvent?: Slug;
}

export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly to: AnswerTarget;
}

/** A clarifying question: at most three answers, and `unsure` for who cannot tell. */
export interface Question {
  readonly id: Slug;
  readonly text: string;
  readonly help?: string;
  /** Words that, asked on their own, mean several bodies. */
  readonly words: readonly string[];
  /** What a query means that tells of it instead of naming it. */
  readonly situation?: Slug;
  readonly answers: readonly Answer[];
  readonly unsure: AnswerTarget;
  readonly sensitive: boolean;
}

export type Responsibility = 'automatic' | 'you' | 'only-if';

/** Over the answers to the questions of a plan; compiled, so that every question and answer in it exists. */
export type Condition =
  | { readonly kind: 'said'; readonly question: string; readonly answers: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export type TermUnit = 'days' | 'workdays' | 'weeks' | 'months' | 'years';

/** Where the day that was counted to is moved forward to, when the term ends with a period. */
export type PeriodEdge =
  | 'end-of-month'
  | 'start-of-next-month'
  | 'end-of-quarter'
  | 'start-of-next-quarter'
  | 'end-of-year';

/** A day as the law counts it; its validity is that of the day from which is counted. */
export interface Term extends Validity {
  /** `event`, or the id of the step from whose day is counted. */
  readonly anchor: string;
  readonly direction: 'after' | 'before';
  readonly amount: number;
  readonly unit: TermUnit;
  readonly to?: PeriodEdge;
  /** Who sets the term; absent for advice. */
  readonly source?: Reference;
  /** Whether a last day in a weekend or on a public holiday moves to the next working day. */
  readonly termijnenwet: boolean;
}

export interface When {
  readonly text?: string;
  /** The first day on which it can be done. */
  readonly from?: Term;
  /** The last day on which it can be done. */
  readonly by?: Term;
}

export interface LifeEventStep extends Target, Accounted {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly who: Responsibility;
  readonly if?: Condition;
  /** What cannot be asked, in words. */
  readonly condition?: string;
  readonly when?: When;
  /** Name of a day that only the reader knows and that other terms run from. */
  readonly dated?: string;
  readonly ifNothing?: string;
  /** Ids of what to have ready. */
  readonly needs: readonly string[];
}

export interface PlanAnswer {
  readonly id: string;
  readonly text: string;
  /** Follows "als" and "omdat u zei dat". */
  readonly clause: string;
}

/** Makes the plan fit; may be skipped. */
export interface PlanQuestion {
  readonly id: string;
  readonly text: string;
  readonly help?: string;
  readonly answers: readonly PlanAnswer[];
}

/** What one body tells others, or does not. */
export interface Told {
  readonly from: Slug;
  readonly to: readonly Slug[];
  readonly does: boolean;
  readonly text: string;
}

/** What people fall into between two bodies, and who or what bridges it. */
export interface Gap extends Target {
  readonly text: string;
  readonly bridge: string;
  readonly if?: Condition;
}

/** What each gemeente decides itself; by its id the layer of a gemeente says how it is there. */
export interface Variation {
  /** Unique within the plan. */
  readonly id: string;
  readonly text: string;
  readonly usual?: string;
  readonly step?: string;
  readonly url?: string;
}

/** A situation that crosses bodies, as steps in order. */
export interface LifeEvent extends Accounted {
  readonly id: Slug;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  /** The day that terms count from: as a question, and as it stands behind "na" and "voor". */
  readonly event?: { readonly label: string; readonly name: string };
  readonly asks: readonly PlanQuestion[];
  readonly needs: readonly { readonly id: string; readonly text: string }[];
  readonly steps: readonly LifeEventStep[];
  readonly told: readonly Told[];
  readonly gaps: readonly Gap[];
  readonly overview?: Target & { readonly text: string };
  /** Kinds of helpers near home. */
  readonly local: readonly string[];
  readonly variesByGemeente: readonly Variation[];
  /** Body of the first step that the reader takes. */
  readonly organisation?: Slug;
  /** Services of its steps, each once, in their order. */
  readonly services: readonly Slug[];
  readonly sensitive: boolean;
}

/** Ids of a question and its answers, in the order in which a loketcode counts them. */
export interface CountedQuestion {
  readonly id: string;
  readonly answers: readonly { readonly id: string }[];
}

/** As much of a life event as an answer or a loketcode needs to lead to its plan. */
export interface LifeEventLink
  extends Pick<LifeEvent, 'id' | 'number' | 'title' | 'summary' | 'organisation' | 'services' | 'sensitive'> {
  readonly asks: readonly CountedQuestion[];
}

/** What people hold in their hand: who sent it, what it wants, and what to do now. */
export interface Letter extends Validity, Accounted {
  readonly id: Slug;
  readonly number: number;
  readonly title: string;
  /** Exactly one of the two. */
  readonly sender: Pick<Target, 'organisation' | 'elsewhere'>;
  /** What the letter is about. */
  readonly service: Slug;
  /** Names that stand on the letter. */
  readonly names: readonly string[];
  /** What one sees: colour, logo, where it comes in. */
  readonly recognise: readonly string[];
  /** The number by which the sender knows the matter; `shape` is a regular expression. */
  readonly reference?: { readonly name: string; readonly where?: string; readonly shape?: string };
  /** What the letter wants of the reader, in one sentence. */
  readonly asks: string;
  readonly actions: readonly Action[];
  readonly term?: Statement;
  readonly legalResource: readonly Reference[];
  readonly ifNothing?: string;
  readonly objection?: Objection;
  /** Who can help with it. */
  readonly helps: readonly NotFor[];
  /** Whether it may be a fake, and how to tell. */
  readonly fake: string;
  readonly sensitive: boolean;
}

/** As much of a letter as an answer needs to recognise it in a question and to lead to its page. */
export type LetterLink = Pick<Letter, 'id' | 'number' | 'title' | 'service' | 'sender' | 'names'>;

/** Not government, but known where. */
export interface Elsewhere extends Accounted {
  readonly id: Slug;
  readonly title: string;
  /** Who helps, such as `Uw bank`. */
  readonly who: string;
  readonly because: string;
  readonly actions: readonly Action[];
}

/** Help that cannot wait. */
export interface Emergency extends Accounted {
  readonly id: Slug;
  readonly title: string;
  readonly who: string;
  readonly say: string;
  readonly actions: readonly Action[];
  readonly sensitive: boolean;
}

/** All of it, keyed by slug. */
export interface Graph {
  /** Changes with every change of the content; part of the address of the data files. */
  readonly version: string;
  /** Day on which the content was compiled. */
  readonly compiledOn: IsoDate;
  readonly organisations: Readonly<Record<Slug, PublicOrganisation>>;
  readonly services: Readonly<Record<Slug, PublicService>>;
  readonly questions: Readonly<Record<Slug, Question>>;
  readonly lifeEvents: Readonly<Record<Slug, LifeEventLink>>;
  readonly letters: Readonly<Record<Slug, LetterLink>>;
  readonly elsewhere: Readonly<Record<Slug, Elsewhere>>;
  readonly emergencies: Readonly<Record<Slug, Emergency>>;
}
