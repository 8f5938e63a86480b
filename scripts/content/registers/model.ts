import type {
  Gemeente,
  GemeenteId,
  Ggd,
  PostcodeArea,
  Provincie,
  TaxOffice,
  Waterschap,
} from '../../../widgets/engine/place/model.ts';

/** A woonplaats in a gemeente. A town in two gemeenten, and namesakes, come twice. */
export interface Town {
  readonly name: string;
  readonly gemeente: GemeenteId;
}

/** A name that is not in the registers, with the gemeenten it may mean. Never none. */
export interface OtherName {
  readonly name: string;
  readonly gemeenten: readonly GemeenteId[];
}

/** A name of the Uniforme Productnamenlijst (UPL). */
export interface UplProduct {
  readonly uri: string;
  /** Layers of government that may offer it, in Dutch as in the register; none for a few. */
  readonly layers: readonly string[];
  readonly forCitizens: boolean;
}

/** All registers with the names kept by hand. Lists are in the order of the register files. */
export interface Registers {
  readonly gemeenten: readonly Gemeente[];
  readonly waterschappen: readonly Waterschap[];
  readonly provincies: readonly Provincie[];
  readonly ggds: readonly Ggd[];
  readonly taxOffices: readonly TaxOffice[];
  readonly towns: readonly Town[];
  /** By four digits, rising. */
  readonly postcodes: ReadonlyMap<string, PostcodeArea>;
  /** Names in use beside the official ones: Den Bosch. */
  readonly aliases: readonly OtherName[];
  /** Gemeenten that are no more, with what they are part of now: Weesp. */
  readonly former: readonly OtherName[];
  /** Postcodes with letters that lie in more gemeenten than their digits say. */
  readonly wholePostcodes: readonly OtherName[];
  /** By uniform product name. */
  readonly upl: ReadonlyMap<string, UplProduct>;
}
