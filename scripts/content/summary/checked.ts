import type { Content } from '../read.ts';
import { type AccountableFolder, accountable, nameOf } from './accountable.ts';

export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Entries that were really compared with a source, of all that can be. */
export interface Checked extends Share {
  readonly perKind: Readonly<Record<AccountableFolder, Share>>;
  /** Names of those that were not. */
  readonly not: readonly string[];
}

export function checkedShare(content: Content): Checked {
  const kinds = Object.entries(accountable(content));
  const perKind = Object.fromEntries(
    kinds.map(([kind, entries]) => [
      kind,
      { count: entries.filter(({ entry }) => entry.checked).length, of: entries.length },
    ]),
  ) as Record<AccountableFolder, Share>;
  const all = kinds.flatMap(([, entries]) => entries);
  const not = all.filter(({ entry }) => !entry.checked).map(nameOf);
  return { count: all.length - not.length, of: all.length, perKind, not };
}
