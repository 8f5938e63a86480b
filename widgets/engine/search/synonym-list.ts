/**
 * Phrases by what they mean, since many mean the same: `afval container:avalex,vuilnisbak;…`.
 * Phrases and words are folded and hold no signs.
 */
export function packSynonyms(synonyms: Iterable<readonly [phrase: string, words: readonly string[]]>): string {
  const phrases = new Map<string, string[]>();
  for (const [phrase, words] of synonyms) {
    const meaning = words.join(' ');
    const same = phrases.get(meaning);
    if (same) same.push(phrase);
    else phrases.set(meaning, [phrase]);
  }
  return [...phrases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([meaning, list]) => `${meaning}:${list.sort().join(',')}`)
    .join(';');
}

export function unpackSynonyms(packed: string): Map<string, readonly string[]> {
  const groups = packed === '' ? [] : packed.split(';');
  return new Map(
    groups.flatMap((group) => {
      const [meaning = '', list = ''] = group.split(':');
      return list.split(',').map((phrase) => [phrase, meaning.split(' ')] as const);
    }),
  );
}
