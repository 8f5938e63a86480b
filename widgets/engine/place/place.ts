/** Finding places and the public bodies that serve them. */
export { ggd, provincie, provincieName, taxOffice, waterschap } from './candidate.ts';
export { decodePlaces } from './decode.ts';
export type { PlacesFile } from './file.ts';
export { findPlace } from './find.ts';
export { gemeente, gemeenten, waterschappenOf } from './gemeente.ts';
export { instances } from './instances.ts';
export { findPlaceIn, type Mention } from './mention.ts';
export { waterschapCandidates } from './waterschap-candidates.ts';
