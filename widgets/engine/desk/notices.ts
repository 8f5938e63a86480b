import type { IsoDate } from '../graph/model.ts';
import type { GemeenteId } from '../place/model.ts';
import type { Notice } from './model.ts';

/** The notices for a workstation on a day, those that end first on top. */
export function noticesFor(notices: readonly Notice[], today: IsoDate, gemeente: GemeenteId | undefined): Notice[] {
  return notices
    .filter(({ from, until }) => from <= today && today <= until)
    .filter(({ gemeenten }) => !gemeenten || (gemeente !== undefined && gemeenten.includes(gemeente)))
    .sort((a, b) => a.until.localeCompare(b.until));
}
