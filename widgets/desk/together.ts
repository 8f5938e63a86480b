/** What the questions of a talk have in common: gone to once, brought once. */
import type { Line } from './line.ts';
import type { Doing, SheetPart } from './sheet-part.ts';

export interface Together {
  /** The same number or address for more than one question, and the subjects it is for. */
  readonly doing: readonly SharedDoing[];
  readonly bring: readonly Line[];
}

export interface SharedDoing extends Omit<Doing, 'note'> {
  readonly subjects: readonly Line[];
}

export function togetherOf(parts: readonly SheetPart[]): Together {
  const doing = grouped(
    parts,
    ({ doing: each }) => each.filter(({ value }) => value !== undefined),
    ({ value }) => value,
  );
  const bring = grouped(
    parts,
    (part) => part.bring,
    ({ nl }) => nl.toLowerCase(),
  );
  return {
    doing: doing.map(({ lines, subjects }) => ({ ...shortest(lines), subjects })),
    bring: bring.flatMap(({ lines }) => lines.slice(0, 1)),
  };
}

/** The part without what is brought for all questions together. */
export function withoutTogether(part: SheetPart, { bring }: Together): SheetPart {
  const shared = new Set(bring.map(({ nl }) => nl.toLowerCase()));
  return { ...part, bring: part.bring.filter(({ nl }) => !shared.has(nl.toLowerCase())) };
}

interface Group<T> {
  readonly lines: T[];
  readonly subjects: Line[];
}

/** What more than one part has, by what makes it the same. */
function grouped<T>(
  parts: readonly SheetPart[],
  linesOf: (part: SheetPart) => readonly T[],
  keyOf: (line: T) => string | undefined,
): readonly Group<T>[] {
  const groups = new Map<string | undefined, Group<T>>();
  for (const part of parts)
    for (const line of linesOf(part)) {
      const group = groups.get(keyOf(line)) ?? { lines: [], subjects: [] };
      group.lines.push(line);
      if (!group.subjects.includes(part.subject)) group.subjects.push(part.subject);
      groups.set(keyOf(line), group);
    }
  return [...groups.values()].filter(({ subjects }) => subjects.length > 1);
}

/** Words that were written for one question say more than the others need: the fewest fit all. */
function shortest([first, ...more]: readonly Doing[]): Omit<Doing, 'note'> {
  const best = more.reduce((least, each) => (each.nl.length < least.nl.length ? each : least), first as Doing);
  const { nl, other, value } = best;
  return { nl, other, value };
}
