/** Entries that begin with one letter, in Dutch order. */
export interface Lettered<T> {
  readonly letter: string;
  readonly entries: readonly T[];
}

/** Groups entries by first letter, accents and case aside: `'s-Hertogenbosch` stands under S, `Één` under E. */
export function byLetter<T>(entries: Iterable<T>, text: (entry: T) => string): readonly Lettered<T>[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const letter = firstLetter(text(entry));
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([letter, group]) => ({
      letter,
      entries: group.sort((a, b) => sortKey(text(a)).localeCompare(sortKey(text(b)), 'nl')),
    }));
}

function sortKey(text: string): string {
  return text.replace(/^'s-/i, 's').replace(/^[^\p{L}\p{N}]+/u, '');
}

function firstLetter(text: string): string {
  const first = sortKey(text).normalize('NFD').charAt(0).toUpperCase();
  // One target for all that begins with a figure, such as "30%-regeling".
  return /[A-Z]/.test(first) ? first : '0-9';
}
