import type { Slug } from '../graph/model.ts';

/** Names of organisations, longest first, as folded words. */
export type Names = readonly { readonly words: readonly string[]; readonly organisation: Slug }[];

export function makeNames(list: readonly (readonly [string, Slug])[]): Names {
  return list
    .map(([name, organisation]) => ({ words: name.split(' '), organisation }))
    .sort((a, b) => b.words.length - a.words.length);
}

/** Organisations that the words of a query name, with the indexes of those words. */
export function namedOrganisations(words: readonly string[], names: Names): Map<Slug, number[]> {
  const found = new Map<Slug, number[]>();
  const taken = new Set<number>();
  for (const name of names) {
    for (let at = 0; at + name.words.length <= words.length; at += 1) {
      if (taken.has(at) || !name.words.every((word, offset) => words[at + offset] === word)) continue;
      const indexes = name.words.map((_, offset) => at + offset);
      for (const index of indexes) taken.add(index);
      found.set(name.organisation, [...(found.get(name.organisation) ?? []), ...indexes]);
    }
  }
  return found;
}
