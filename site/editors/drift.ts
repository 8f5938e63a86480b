/** How the layers of gemeenten stand to the national content, as `npm run content` found. */
import type { GemeenteId } from '../../widgets/engine/place/model.ts';
import { readCompiled } from '../content.ts';

export const driftKinds = ['broken', 'taken', 'changed', 'overdue', 'overridden'] as const;
export type DriftKind = (typeof driftKinds)[number];

export interface DriftRow {
  readonly kind: DriftKind;
  /** Where in the layer. */
  readonly field: string;
  /** What it is about. */
  readonly title: string;
  readonly detail: string;
}

export interface Drift {
  readonly hasLayer: boolean;
  readonly rows: readonly DriftRow[];
  /**
   * Services that the layer says nothing of, and lines of plans as `verbouwen.leges`; absent
   * without a layer, since that is all of them.
   */
  readonly missing?: { readonly services: readonly string[]; readonly lines: readonly string[] };
}

// Written by our own compiler moments ago: the shape is its promise, not a guess.
const drifts = JSON.parse(readCompiled('drift')) as Readonly<Record<GemeenteId, Drift>>;

/** For a gemeente of the register, which all have one. */
export function driftOf(gemeente: GemeenteId): Drift {
  return drifts[gemeente] ?? { hasLayer: false, rows: [] };
}

/** What an editor should do something about; what is merely the gemeente's own is no work. */
export function workOf({ rows }: Drift): readonly DriftRow[] {
  return rows.filter(({ kind }) => kind !== 'overridden');
}
