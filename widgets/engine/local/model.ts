/** What one gemeente adds to the national content: facts of its own, never a copy of national text. */
import type { Checked, IsoDate, Slug, Statement, Validity } from '../graph/model.ts';
import type { ContactDetails, GemeenteId } from '../place/model.ts';

/** How to reach somebody; whatever is absent is not known. */
export type Reach = Partial<Omit<ContactDetails, 'post'>>;

/** Another body that does it for the gemeente. */
export interface OtherBody extends Reach {
  readonly name: string;
}

/** How far what a gemeente says was compared with its source. */
export interface LocalAccounted {
  readonly checked?: Checked;
  /** What may have changed since and was not checked. */
  readonly unverified?: string;
}

/** Another body that does a part of it, beside the gemeente. */
export interface DoesPart {
  /** Which part, in a sentence. */
  readonly does: string;
  readonly by: OtherBody;
}

/** What the gemeente says of one matter. */
export interface LocalFacts extends LocalAccounted {
  /** The gemeente's own page about it; where it is asked for too, without `apply`. */
  readonly url?: string;
  /** Where it is asked for online. */
  readonly apply?: string;
  /** Pages for single actions of the national service, by the words of the action. */
  readonly links?: Readonly<Record<string, string>>;
  readonly phone?: string;
  readonly appointment?: string;
  readonly cost?: Statement;
  readonly term?: Statement;
  /** What is different here, in a sentence. */
  readonly note?: string;
  /** Never empty. */
  readonly partly?: readonly DoesPart[];
}

/** Whether a gemeente does something itself. `no` and `other` say why. */
export type Offer =
  | ({ readonly kind: 'yes' } & LocalFacts)
  | ({ readonly kind: 'no'; readonly because: string } & LocalFacts)
  | ({ readonly kind: 'other'; readonly because: string; readonly by: OtherBody } & LocalFacts);

/** How a matter that a plan leaves to each gemeente is here. */
export interface LocalVariation {
  /** Sentences that can be read without the line of the plan. */
  readonly text: string;
  /** The gemeente's own page about it. */
  readonly url?: string;
  readonly checked: Checked;
  /** What may have changed since and was not checked. */
  readonly unverified?: string;
}

/** Something that only this gemeente has. */
export interface OwnService extends LocalFacts {
  /** Unique within the gemeente. */
  readonly id: Slug;
  readonly title: string;
  readonly summary: string;
  /** Who does it, when that is not the gemeente itself. */
  readonly by?: OtherBody;
  readonly bring: readonly string[];
  readonly conditions: readonly string[];
  readonly sensitive: boolean;
  /** Questions as residents ask them. */
  readonly questions: readonly string[];
  /** Names and words by which residents call it. */
  readonly words: readonly string[];
}

export const partnerKinds = ['wijkteam', 'schuldhulp', 'bibliotheek', 'formulierenhulp', 'anders'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Someone near who helps, though no public body. */
export interface Partner extends Reach, LocalAccounted {
  readonly kind: PartnerKind;
  readonly name: string;
  /** One sentence: what they help with. */
  readonly does: string;
  /** Services and domains in which they help. */
  readonly services: readonly Slug[];
  readonly domains: readonly string[];
}

/** Names of days as schema.org has them, in the order of a week. */
export const daysOfWeek = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type DayOfWeek = (typeof daysOfWeek)[number];

/** `HH:MM`, 24 hours. */
export type ClockTime = string;

/** A row of an OpeningHoursSpecification of schema.org: on these days it is open between these hours. */
export interface OpeningHours {
  readonly dayOfWeek: readonly DayOfWeek[];
  readonly opens: ClockTime;
  readonly closes: ClockTime;
  readonly validFrom?: IsoDate;
  readonly validThrough?: IsoDate;
}

/** Days on which other hours hold; without hours it is closed. */
export interface SpecialHours {
  readonly validFrom: IsoDate;
  readonly validThrough: IsoDate;
  readonly opens?: ClockTime;
  readonly closes?: ClockTime;
  /** Why, such as `Kerst`. */
  readonly note?: string;
}

/** A counter or a telephone with hours of its own. */
export interface Desk extends LocalAccounted {
  readonly name: string;
  /** Address in one line; absent for a telephone. */
  readonly visit?: string;
  readonly phone?: string;
  /** Only by appointment. */
  readonly byAppointment: boolean;
  /** Services, of the country or the gemeente's own, and domains that it is for; for all when both are absent. */
  readonly services?: readonly Slug[];
  readonly domains?: readonly string[];
  readonly hours: readonly OpeningHours[];
  readonly special: readonly SpecialHours[];
}

/** A message that holds for some time. */
export interface LocalNotice extends Validity {
  readonly text: string;
  readonly url?: string;
  /** `staff` is for the counter only. */
  readonly audience: 'public' | 'staff';
  /** Services that it is about; empty when it is for everyone. */
  readonly services: readonly Slug[];
}

export interface LocalLayer {
  readonly gemeente: GemeenteId;
  /** Who made it and from what, while the gemeente itself has not taken it over. */
  readonly example?: string;
  /** Contact details that are better than those of the register. */
  readonly contact: Reach;
  readonly desks: readonly Desk[];
  /** By national service; a service that is not here is unknown. */
  readonly services: Readonly<Record<Slug, Offer>>;
  /** By plan, and in it by the id of a line of `variesByGemeente`; absent when it says nothing of plans. */
  readonly plans?: Readonly<Record<Slug, Readonly<Record<string, LocalVariation>>>>;
  readonly own: readonly OwnService[];
  readonly partners: readonly Partner[];
  readonly notices: readonly LocalNotice[];
}
