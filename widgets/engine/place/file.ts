/**
 * `places.json`: the registers as the browser gets them, made small. A list of organisations
 * is a set of columns: one text with a value a line, all in the same order, an empty line for
 * what is absent. That compresses better than records, because like stands by like.
 * An organisation is pointed at by its position in its list, in base 36.
 */
export interface PlacesFile {
  readonly gemeenten: ContactColumns & {
    /** Four digits of the code. */
    readonly code: string;
    readonly name: string;
    readonly officialName: string;
    readonly provincie: string;
    readonly ggd: string;
    readonly taxOffice: string;
    readonly waterschappen: string;
    /** Names of the towns, parted by `;`, without those that have the name of the gemeente. */
    readonly towns: string;
  };
  readonly waterschappen: ContactColumns & {
    readonly code: string;
    readonly name: string;
    readonly taxOffices: string;
  };
  readonly provincies: ContactColumns & { readonly code: string; readonly name: string };
  readonly ggds: ContactColumns & { readonly name: string };
  readonly taxOffices: ContactColumns & { readonly name: string };
  readonly postcodes: {
    /** The postcodes, as `writeRising` writes them. */
    readonly known: string;
    /** For each postcode a line of `areas`, as `writeRepeating` writes them. */
    readonly area: string;
    /** Lines of `gemeenten/waterschappen`. */
    readonly areas: string;
  };
  /** Lines of `name;gemeenten`: names in use beside the official ones. */
  readonly aliases: string;
  /** Lines of `name;gemeenten`: gemeenten that are no more, and what they are part of. */
  readonly former: string;
  /** Lines of `postcode;gemeenten`: with letters, where these lie elsewhere too. */
  readonly wholePostcodes: string;
  /** Lines of `gemeente;last day;successor`. */
  readonly changes: string;
}

/** Contact details, shortened as `contact.ts` describes. */
export interface ContactColumns {
  readonly phone: string;
  readonly website: string;
  readonly appointment: string;
  readonly email: string;
  readonly visit: string;
  readonly post: string;
}
