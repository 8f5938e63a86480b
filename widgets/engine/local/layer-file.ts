import type { GemeenteId } from '../place/model.ts';
import type { LocalLayer } from './model.ts';

/** In how many files the layers travel: some twenty gemeenten share one, so that asking for it does not tell which of them it is. */
export const LAYER_FILES = 16;

/** Name of the file that holds the layer of a gemeente, if it has one: `local-8` for `gm0344`. */
export function layerFileOf(gemeente: GemeenteId): string {
  return `local-${Number(gemeente.slice(2)) % LAYER_FILES}`;
}

/** All names, in order. Each file is there, even when no gemeente of it has a layer. */
export const layerFiles: readonly string[] = Array.from({ length: LAYER_FILES }, (_, index) => `local-${index}`);

/** One of those files: layers by gemeente, with the version of the content that they were checked against. */
export interface LayersFile {
  readonly version: string;
  readonly layers: Readonly<Record<GemeenteId, LocalLayer>>;
}
