/** What only the counter loads: words for staff, translations, notices, and what each text was. */
import type { Channel, IsoDate, LifeEvent, Slug } from '../graph/model.ts';
import type { GemeenteId } from '../place/model.ts';
import type { PlanTranslation } from '../plan/words.ts';

/** A message to staff that holds for some days. */
export interface Notice {
  readonly id: Slug;
  readonly title: string;
  readonly text: string;
  /** First and last day on which it is shown. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Only for staff of these gemeenten; absent for all. */
  readonly gemeenten?: readonly GemeenteId[];
  readonly url?: string;
}

/** Words of an entry in another language, in the shape of the Dutch: a text, or a line for each line. */
export interface Translation {
  /** Whether the Dutch text is still the one that this was made from. */
  readonly fresh: boolean;
  readonly title?: string;
  readonly summary?: string;
  readonly because?: string;
  readonly who?: string;
  readonly say?: string;
  readonly actions: readonly { readonly label?: string; readonly note?: string }[];
  readonly bring: readonly string[];
  readonly cost?: string;
  readonly term?: string;
  readonly conditions: readonly string[];
  readonly objection?: string;
}

/** Languages into which content is translated so far. */
export type TranslationLanguage = 'en';

export type Translations = Readonly<Record<Slug, Translation>>;

/** What of the content is translated into one language. */
export interface Translated {
  readonly services: Translations;
  readonly emergencies: Translations;
  readonly lifeEvents: Readonly<Record<Slug, PlanTranslation>>;
}

/** As much of a translated plan as stands on a sheet. */
export type PlanOnSheet = Pick<PlanTranslation, 'fresh' | 'title' | 'summary' | 'event' | 'asks' | 'steps'>;

export interface TranslatedSheet extends Omit<Translated, 'lifeEvents'> {
  readonly lifeEvents: Readonly<Record<Slug, PlanOnSheet>>;
}

/** A way to reach a body that is meant for staff of other bodies. */
export interface DirectLine {
  readonly channel: Channel;
  readonly value: string;
  readonly label?: string;
}

export interface DeskFile {
  /** The same as that of the graph it belongs to. */
  readonly version: string;
  readonly compiledOn: IsoDate;
  /** Service → what to check and what not to promise, as one text. */
  readonly staffNotes: Readonly<Record<Slug, string>>;
  /** Service → why people mix it up with each of its `confusedWith`, in their order. */
  readonly confusions: Readonly<Record<Slug, readonly string[]>>;
  /** Organisation → direct lines, where a source gives them. */
  readonly directLines: Readonly<Record<Slug, readonly DirectLine[]>>;
  readonly plans: Readonly<Record<Slug, LifeEvent>>;
  readonly notices: readonly Notice[];
  readonly translations: Readonly<Record<TranslationLanguage, TranslatedSheet>>;
  /** Number of a service or situation → fingerprint of its text, to tell what changed since a shift. */
  readonly texts: Readonly<Record<number, string>>;
}
