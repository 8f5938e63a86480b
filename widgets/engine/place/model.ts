/** Places and the public bodies that serve them, as compiled from the registers. */
import type { IsoDate, Slug } from '../graph/model.ts';

/** CBS code in lower case, such as `gm0344`. */
export type GemeenteId = string;
/** TOOI code, such as `ws0636`. */
export type WaterschapId = string;
/** TOOI code, such as `pv26`. */
export type ProvincieId = string;

export interface ContactDetails {
  /** As people dial it: `14 030`, `0314 36 93 69`. */
  readonly phone?: string;
  readonly website: string;
  /** Page to plan a visit, or with the address and opening hours. */
  readonly appointment?: string;
  readonly email?: string;
  /** Address of the desk in one line. */
  readonly visit?: string;
  readonly post?: string;
}

export interface Gemeente extends ContactDetails {
  readonly id: GemeenteId;
  /** Address of its page: `utrecht`. */
  readonly slug: Slug;
  /** The name people use: Den Haag, not 's-Gravenhage. */
  readonly name: string;
  /** Present when it differs from `name`. */
  readonly officialName?: string;
  readonly provincie: ProvincieId;
  readonly ggd: Slug;
  /** Largest part of the gemeente first. Never empty. */
  readonly waterschappen: readonly WaterschapId[];
  /** Office that collects the gemeente's own taxes, where a register says so. */
  readonly taxOffice?: Slug;
  /** Last day on which it exists. */
  readonly validUntil?: IsoDate;
  /** Gemeente that takes over on the day after `validUntil`. */
  readonly successor?: GemeenteId;
}

export interface Waterschap extends ContactDetails {
  readonly id: WaterschapId;
  readonly slug: Slug;
  readonly name: string;
  /** Offices that collect its taxes; empty when it does so itself or the register is silent. */
  readonly taxOffices: readonly Slug[];
}

export interface Provincie extends ContactDetails {
  readonly id: ProvincieId;
  readonly slug: Slug;
  /** With the word before it: `Provincie Utrecht`. */
  readonly name: string;
}

export interface Ggd extends ContactDetails {
  /** Equal to `slug`: GGDs have no code that is used everywhere. */
  readonly id: Slug;
  readonly slug: Slug;
  readonly name: string;
}

export interface TaxOffice extends ContactDetails {
  readonly slug: Slug;
  readonly name: string;
}

/** Name and address of one gemeente, waterschap, provincie or GGD. */
export interface Instance extends ContactDetails {
  readonly id: string;
  readonly slug: Slug;
  readonly name: string;
  /** Name of the office that collects its taxes, where the contact details are those of that office. */
  readonly collector?: string;
}

/** Chosen place. `waterschap` is absent while several are possible. */
export interface Place {
  readonly gemeente: GemeenteId;
  readonly waterschap?: WaterschapId;
  /** Four digits, when the place was found by postcode. */
  readonly postcode?: string;
}

/** A place with the words to name it. */
export interface PlaceCandidate {
  readonly place: Place;
  /** What was recognised: a town, an old name or the gemeente itself. */
  readonly name: string;
  /** Name of the gemeente, to tell namesakes apart. */
  readonly gemeente: string;
  /** Name without the word before it: `Utrecht`. */
  readonly provincie: string;
}

/** Postcode area of four digits. */
export interface PostcodeArea {
  /** The one with most addresses first. Never empty. */
  readonly gemeenten: readonly GemeenteId[];
  /** The likeliest first; several near a border. Never empty. */
  readonly waterschappen: readonly WaterschapId[];
}

/** Why a name means a gemeente: its own name, a town in it, another name, or the name of a gemeente that it took in. */
export type NameKind = 'gemeente' | 'town' | 'alias' | 'former';

export interface NamedPlace {
  readonly name: string;
  readonly kind: NameKind;
  readonly gemeente: GemeenteId;
}

/** The registers, ready for looking things up. Order of the maps is that of the registers. */
export interface Places {
  readonly gemeenten: ReadonlyMap<GemeenteId, Gemeente>;
  readonly waterschappen: ReadonlyMap<WaterschapId, Waterschap>;
  readonly provincies: ReadonlyMap<ProvincieId, Provincie>;
  readonly ggds: ReadonlyMap<Slug, Ggd>;
  readonly taxOffices: ReadonlyMap<Slug, TaxOffice>;
  /** By four digits; by digits and letters (`1222AB`) where these lie elsewhere too. */
  readonly postcodes: ReadonlyMap<string, PostcodeArea>;
  /** By `nameKey`. */
  readonly names: ReadonlyMap<string, readonly NamedPlace[]>;
}

/** What a text says about a place. Never a guess: with several candidates the reader chooses. */
export type PlaceResult =
  | { readonly kind: 'found'; readonly place: Place; readonly found: PlaceCandidate }
  /** Several gemeenten: the postcode lies in them, or several places have this name. */
  | { readonly kind: 'choose'; readonly because: 'postcode' | 'name'; readonly candidates: readonly PlaceCandidate[] }
  /**
   * Not known. `suggestions` holds names that differ by a slip of the pen, likeliest first.
   * `postcode` says that it was a possible postcode, `provincie` that it names a provincie.
   */
  | {
      readonly kind: 'unknown';
      readonly because: 'name' | 'postcode' | 'provincie';
      readonly suggestions: readonly PlaceCandidate[];
    }
  /** `digits`: not four of them; `range`: below 1000; `letters`: not two, or SA, SD or SS. */
  | { readonly kind: 'impossible'; readonly code: 'digits' | 'range' | 'letters' }
  | { readonly kind: 'empty' };
