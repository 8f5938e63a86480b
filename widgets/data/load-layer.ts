import { type LayersFile, layerFileOf } from '../engine/local/layer-file.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import type { GemeenteId } from '../engine/place/model.ts';
import { fetchData } from './fetch-data.ts';

const loading = new Map<string, Promise<LayersFile | undefined>>();

/**
 * What a gemeente adds; undefined when it adds nothing, or when that could not be had: the
 * national answer must not wait for it.
 */
export async function loadLayer(gemeente: GemeenteId): Promise<LocalLayer | undefined> {
  return (await layersBeside(gemeente))[gemeente];
}

/**
 * What it and the others in its file add. Whatever is fetched because of a layer has to go by
 * these: a request must say no more of where the reader lives than that file did.
 */
export async function layersBeside(gemeente: GemeenteId): Promise<LayersFile['layers']> {
  const name = layerFileOf(gemeente);
  const file =
    loading.get(name) ??
    fetchData<LayersFile>(`${name}.json`).catch(() => {
      // Tried again at the next change: the connection may be back.
      loading.delete(name);
      return undefined;
    });
  loading.set(name, file);
  return (await file)?.layers ?? {};
}
