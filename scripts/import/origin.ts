/** Where a register comes from, as its head states it. */
export interface Origin {
  readonly source: string;
  /** Day on which the source was captured, ISO 8601; absent when the source states none. Change it together with the extract. */
  readonly captured?: string;
  readonly licence: string;
}

export const OVERHEIDSORGANISATIES: Origin = {
  source: 'Register van Overheidsorganisaties (organisaties.overheid.nl)',
  captured: '2026-05-16',
  licence: 'CC0 1.0',
};

export const WATERSCHAPSGRENZEN: Origin = {
  source: 'Waterschapsgrenzen (PDOK / Het Waterschapshuis)',
  licence: 'CC0 1.0',
};

export const GEONAMES: Origin = {
  source: 'GeoNames, postcodes van Nederland (download.geonames.org)',
  captured: '2024-04-12',
  licence: 'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.nl): noem GeoNames als bron; door ons bewerkt',
};

export const UPL: Origin = {
  source: 'Uniforme Productnamenlijst (standaarden.overheid.nl)',
  captured: '2025-04-30',
  licence: 'de bron vermeldt er geen',
};
