import type { DeskFile } from '../engine/desk/model.ts';
import { noticesFor, shiftNotices } from '../engine/desk/notices.ts';
import type { Graph, IsoDate } from '../engine/graph/model.ts';
import type { LocalLayer } from '../engine/local/model.ts';
import type { GemeenteId } from '../engine/place/model.ts';

/** When and where somebody works, and since when things changed. */
export interface Shift {
  readonly today: IsoDate;
  /** Of the gemeente that the talk is about. */
  readonly layer: LocalLayer | undefined;
  /** Of the workstation. */
  readonly gemeente: GemeenteId | undefined;
  /** Numbers of the entries whose words for staff changed since the last time. */
  readonly changed: readonly number[];
}

/** What staff should know before the first question. */
export function newsOf(
  { services, lifeEvents }: Pick<Graph, 'services' | 'lifeEvents'>,
  desk: DeskFile,
  { today, layer, gemeente, changed }: Shift,
) {
  const titles = new Map(
    [...Object.values(services), ...Object.values(lifeEvents)].map(({ number, title }) => [number, title]),
  );
  return {
    notices: [...shiftNotices(layer, today), ...noticesFor(desk.notices, today, gemeente)],
    changed: changed.flatMap((number) => titles.get(number) ?? []),
  };
}
