import { byCodeUnit } from '../by-code-unit.ts';
import type { IsoDate, Slug } from '../graph/model.ts';
import type { LocalLayer, LocalNotice } from '../local/model.ts';
import type { GemeenteId } from '../place/model.ts';
import type { Notice } from './model.ts';

/** The notices for a workstation on a day, those that end first on top. */
export function noticesFor(notices: readonly Notice[], today: IsoDate, gemeente: GemeenteId | undefined): Notice[] {
  return notices
    .filter(({ from, until }) => from <= today && today <= until)
    .filter(({ gemeenten }) => !gemeenten || (gemeente !== undefined && gemeenten.includes(gemeente)))
    .sort((a, b) => byCodeUnit(a.until, b.until));
}

/** What a gemeente's own layer tells everyone on a day, and its own staff. */
export function shiftNotices(layer: LocalLayer | undefined, today: IsoDate): readonly LocalNotice[] {
  return holding(layer, today).filter(({ services }) => services.length === 0);
}

/** What it tells its own staff about a service; what residents may read of it is part of the answer. */
export function staffNotices(layer: LocalLayer | undefined, today: IsoDate, service: Slug): readonly LocalNotice[] {
  return holding(layer, today).filter(({ audience, services }) => audience === 'staff' && services.includes(service));
}

function holding(layer: LocalLayer | undefined, today: IsoDate): readonly LocalNotice[] {
  return (layer?.notices ?? []).filter(
    ({ validFrom = '', validUntil = '9999-12-31' }) => validFrom <= today && today <= validUntil,
  );
}
