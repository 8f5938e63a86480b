import lunr from 'lunr';
import type { Posting } from './postings.ts';

/** BM25's usual saturation of repeated words. */
const K1 = 1.2;
/** Its penalty for length: low, since a service with more examples is no vaguer for it. */
const B = 0.3;

export const FIELD = 'text';

/**
 * Stems with their postings, for `size` documents, as an index in lunr's own serialised form.
 * `lunr.Builder` would make the same from tokens one by one, but takes ten times as long: too
 * long for an old phone, where the index is made anew at every visit because making it takes
 * fewer bytes than sending it.
 */
export function serialisedIndex(postings: ReadonlyMap<string, Posting>, size: number): object {
  const documents = Array.from({ length: size }, (_, id) => ({ id, length: 0, vector: [] as number[] }));
  for (const posting of postings.values()) for (const [id, count] of posting) at(documents, id).length += count;
  const average = documents.reduce((sum, { length }) => sum + length, 0) / (size || 1);

  const invertedIndex = [...postings.keys()].sort().map((stem, index) => {
    const posting = postings.get(stem) ?? new Map<number, number>();
    const rare = rarity(posting.size, size) * (K1 + 1);
    const holders: Record<number, object> = {};
    for (const [id, count] of posting) {
      const { length, vector } = at(documents, id);
      const score = (rare * count) / (K1 * (1 - B + B * (length / average)) + count);
      vector.push(index, Math.round(score * 1000) / 1000);
      holders[id] = {};
    }
    return [stem, { _index: index, [FIELD]: holders }];
  });
  return {
    version: lunr.version,
    fields: [FIELD],
    fieldVectors: documents.map(({ id, vector }) => [`${FIELD}/${id}`, vector]),
    invertedIndex,
    pipeline: [],
  };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`No document ${index}`);
  return found;
}

/** How much a word says that this many of the documents hold. */
function rarity(holders: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - holders + 0.5) / (holders + 0.5)));
}
