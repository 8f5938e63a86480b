import { address } from '../address.ts';
import type { Row } from '../extract.ts';
import { optionalText } from '../field.ts';
import { phone } from '../phone.ts';
import type { Refuse } from '../problem.ts';
import type { Spell } from '../spelling.ts';
import { frontPage } from '../web-address.ts';

/** Contact columns that every register of organisations has, in this order. */
export const CONTACT_COLUMNS = [
  ['telefoon', 'algemeen nummer, zoals mensen het bellen'],
  ['website', 'voorkant van de website'],
  ['email', 'algemeen adres'],
  ['bezoekadres', 'adres van de balie'],
  ['postadres', 'adres voor brieven'],
] as const;

export interface Contact {
  readonly phone: string;
  readonly website: string;
  readonly email: string;
  readonly visit: string;
  readonly post: string;
}

export function contactCells({ phone: number, website, email, visit, post }: Contact): string[] {
  return [number, website, email, visit, post];
}

/** Contact details of a record, wherever this extract keeps them. Absent ones become empty. */
export function readContact(
  row: Row,
  found: {
    readonly phones: readonly string[];
    readonly websites: readonly string[];
    readonly emails: readonly string[];
  },
  spell: Spell,
  refuse: Refuse,
): Contact {
  const website = frontPage(found.websites);
  if (website === undefined) refuse(row.where, `geen bruikbare website (${found.websites.join(', ') || 'leeg'})`);
  return {
    phone: readPhone(row, found.phones, refuse),
    website: website ?? '',
    email: found.emails.find((each) => /^[^@\s/]+@[^@\s/]+\.[a-z]+$/i.test(each))?.toLowerCase() ?? '',
    visit: readAddress(row, 'bezoekadres', spell, refuse),
    post: readAddress(row, 'postadres', spell, refuse),
  };
}

function readPhone(row: Row, numbers: readonly string[], refuse: Refuse): string {
  const [first] = numbers;
  if (first === undefined || first === '') return '';
  const number = phone(first);
  if (number === undefined) refuse(row.where, `telefoonnummer "${first}" kan niet`);
  return number ?? '';
}

function readAddress(row: Row, field: string, spell: Spell, refuse: Refuse): string {
  const written = optionalText(row, field);
  if (written === '') return '';
  const read = address(written, spell);
  if (read === undefined) refuse(row.where, `${field} "${written}" is geen adres met postcode en plaats`);
  return read ?? '';
}
