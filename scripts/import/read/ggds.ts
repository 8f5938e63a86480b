import { WEBSITE } from '../correction.ts';
import type { Extract } from '../extract.ts';
import { labelled, list, text } from '../field.ts';
import type { Spell } from '../spelling.ts';
import { gemeenteCode } from './code.ts';
import { type Contact, readContact } from './contact.ts';
import { namedOnce } from './named-once.ts';

export interface GgdRecord extends Contact {
  readonly name: string;
  /** Codes of the gemeenten it serves. */
  readonly gemeenten: readonly string[];
}

/** The GGDs. Refuses a name that comes twice, and a gemeente that has none, or two. */
export function readGgds({ rows, refuse }: Extract, gemeenten: ReadonlySet<string>, spell: Spell): GgdRecord[] {
  const served = new Map<string, string>();
  const names = namedOnce(refuse);
  const ggds = rows.map((row): GgdRecord => {
    const official = text(row, 'naam', refuse);
    const name = names(row, shortName(official));
    const members = list(row, 'gemeenten', refuse).flatMap((written) => {
      const code = gemeenteCode(written);
      if (code === undefined || !gemeenten.has(code)) {
        refuse(row.where, `gemeente "${written}" is onbekend`);
        return [];
      }
      const other = served.get(code);
      if (other !== undefined) refuse(row.where, `gemeente "${written}" hoort ook al bij ${other}`);
      served.set(code, official);
      return [code];
    });
    const correction = WEBSITE[official]?.url;
    return {
      name,
      gemeenten: members.sort(),
      ...readContact(
        row,
        {
          phones: [generalNumber(labelled(row, 'telefoon'))],
          websites: correction === undefined ? list(row, 'website', refuse) : [correction],
          emails: [],
        },
        spell,
        refuse,
      ),
    };
  });
  if (rows.length > 0) {
    for (const code of gemeenten) if (!served.has(code)) refuse('', `gemeente ${code} heeft geen GGD`);
  }
  return ggds;
}

/** The number of the GGD itself, where a record also has that of Veilig Thuis. */
function generalNumber(numbers: readonly { value: string; label: string }[]): string {
  const general =
    numbers.find(({ label }) => label === 'algemeen') ?? numbers.find(({ label }) => label.startsWith('GGD'));
  return (general ?? numbers[0])?.value ?? '';
}

/** `Gemeentelijke Gezondheidsdienst Flevoland` is called GGD Flevoland by everyone. */
function shortName(official: string): string {
  return official.replace(/(Gemeentelijke|Gemeenschappelijke|Geneeskundige) gezondheidsdienst/i, 'GGD');
}
