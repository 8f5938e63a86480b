import lunr from 'lunr';

/** BM25's usual saturation of repeated words. */
const K1 = 1.2;
/** Its penalty for length: low, since a service with more examples is no vaguer for it. */
const B = 0.3;

export const FIELD = 'text';

/**
 * An index of lunr over documents given as counted stems, in lunr's own serialised form.
 * `lunr.Builder` would make the same from tokens one by one, but takes ten times as long: too
 * long for an old phone, where the index is made anew at every visit because making it takes
 * fewer bytes than sending it.
 */
export function indexOf(documents: readonly ReadonlyMap<string, number>[]): lunr.Index {
  const lengths = documents.map((stems) => [...stems.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / (documents.length || 1);
  const terms = new Map<string, { index: number; holders: number[] }>();
  const sorted = [...new Set(documents.flatMap((stems) => [...stems.keys()]))].sort();
  sorted.forEach((stem, index) => {
    terms.set(stem, { index, holders: [] });
  });
  documents.forEach((stems, document) => {
    for (const stem of stems.keys()) terms.get(stem)?.holders.push(document);
  });

  const vector = (stems: ReadonlyMap<string, number>, document: number) => {
    const damping = K1 * (1 - B + B * ((lengths[document] ?? 0) / average));
    return [...stems]
      .map(([stem, count]): [number, number] => {
        const { index = -1, holders = [] } = terms.get(stem) ?? {};
        const score = (rarity(holders.length, documents.length) * ((K1 + 1) * count)) / (damping + count);
        return [index, Math.round(score * 1000) / 1000];
      })
      .sort(([a], [b]) => a - b)
      .flat();
  };
  return lunr.Index.load({
    version: lunr.version,
    fields: [FIELD],
    fieldVectors: documents.map((stems, document) => [`${FIELD}/${document}`, vector(stems, document)]),
    invertedIndex: sorted.map((stem) => {
      const { index = -1, holders = [] } = terms.get(stem) ?? {};
      return [stem, { _index: index, [FIELD]: Object.fromEntries(holders.map((document) => [document, {}])) }];
    }),
    pipeline: [],
  });
}

/** How much a word says that this many of the documents hold. */
function rarity(holders: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - holders + 0.5) / (holders + 0.5)));
}
