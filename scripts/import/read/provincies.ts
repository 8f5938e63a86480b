import type { Extract } from '../extract.ts';
import { list, text } from '../field.ts';
import type { Spell } from '../spelling.ts';
import { provincieCode } from './code.ts';
import { type Contact, readContact } from './contact.ts';

export interface ProvincieRecord extends Contact {
  readonly code: string;
  readonly name: string;
}

/** The provincies by TOOI code. */
export function readProvincies({ rows, refuse }: Extract, spell: Spell): Map<string, ProvincieRecord> {
  const provincies = new Map<string, ProvincieRecord>();
  for (const row of rows) {
    const written = text(row, 'tooi', refuse);
    const code = provincieCode(written);
    if (written !== '' && code === undefined) refuse(row.where, `"${written}" is geen code van een provincie`);
    if (code !== undefined && provincies.has(code)) refuse(row.where, `code "${code}" komt twee keer voor`);
    provincies.set(code ?? row.where, {
      code: code ?? '',
      name: text(row, 'naam', refuse),
      ...readContact(
        row,
        {
          phones: list(row, 'telefoon', refuse),
          websites: [text(row, 'website', refuse)],
          emails: list(row, 'email', refuse),
        },
        spell,
        refuse,
      ),
    });
  }
  return provincies;
}
