import type { Extract } from '../extract.ts';
import { list, optionalText, text } from '../field.ts';
import { type Spell, townName } from '../spelling.ts';
import { appointmentPage } from '../web-address.ts';
import { gemeenteCode, provincieCode } from './code.ts';
import { type Contact, readContact } from './contact.ts';

export interface GemeenteRecord extends Contact {
  readonly code: string;
  readonly name: string;
  readonly provincie: string;
  readonly appointment: string;
  /** Without duplicates. */
  readonly towns: readonly string[];
}

/** The gemeenten by code. Refuses a code that comes twice or that is none, and an unknown provincie. */
export function readGemeenten(
  { rows, refuse }: Extract,
  provincies: ReadonlySet<string>,
  spell: Spell,
): Map<string, GemeenteRecord> {
  const gemeenten = new Map<string, GemeenteRecord>();
  for (const record of rows) {
    const written = text(record, 'code', refuse);
    const row = { ...record, where: `${record.where} (${written || 'zonder code'})` };
    const code = gemeenteCode(written);
    const within = text(row, 'provincie_code', refuse);
    const provincie = provincieCode(within);
    const towns = list(row, 'plaatsen', refuse).map((town) => townName(town, spell));
    if (written !== '' && code === undefined) refuse(row.where, `"${written}" is geen code van een gemeente`);
    // Without any provincie their own file is to blame, and is refused itself.
    if (within !== '' && provincies.size > 0 && (provincie === undefined || !provincies.has(provincie)))
      refuse(row.where, `provincie "${within}" is onbekend`);
    if (towns.length === 0) refuse(row.where, 'er staan geen plaatsen bij');
    if (code !== undefined && gemeenten.has(code)) refuse(row.where, `code "${written}" komt twee keer voor`);
    gemeenten.set(code ?? row.where, {
      code: code ?? '',
      name: text(row, 'naam', refuse),
      provincie: provincie ?? '',
      appointment: appointmentPage(optionalText(row, 'afspraak_url')) ?? '',
      towns: [...new Set(towns)],
      ...readContact(
        row,
        {
          phones: [text(row, 'telefoon', refuse)],
          websites: [text(row, 'website', refuse)],
          emails: [optionalText(row, 'email')],
        },
        spell,
        refuse,
      ),
    });
  }
  return gemeenten;
}
