import type { Slug } from '../graph/model.ts';

/** Names of organisations by their first word, longest name first. */
export type Names = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly organisation: Slug }[]>;

/** Names of each organisation, given as folded words. */
export function makeNames(byOrganisation: Readonly<Record<Slug, readonly string[]>>): Names {
  const list = Object.entries(byOrganisation).flatMap(([organisation, each]) =>
    each.map((name) => ({ words: name.split(' '), organisation })),
  );
  const names = new Map<string, { words: readonly string[]; organisation: Slug }[]>();
  for (const { words, organisation } of list.sort((a, b) => b.words.length - a.words.length)) {
    const first = words[0] ?? '';
    const same = names.get(first);
    if (same) same.push({ words, organisation });
    else names.set(first, [{ words, organisation }]);
  }
  return names;
}

/** Organisations that the words of a query name, with the indexes of those words, in their order. */
export function namedOrganisations(words: readonly string[], names: Names): Map<Slug, number[]> {
  const found = new Map<Slug, number[]>();
  for (let at = 0; at < words.length; at += 1) {
    const name = names
      .get(words[at] ?? '')
      ?.find((each) => each.words.every((word, offset) => words[at + offset] === word));
    if (!name) continue;
    const indexes = name.words.map((_, offset) => at + offset);
    found.set(name.organisation, [...(found.get(name.organisation) ?? []), ...indexes]);
    at += name.words.length - 1;
  }
  return found;
}
