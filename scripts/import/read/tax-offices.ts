import { WEBSITE } from '../correction.ts';
import type { Extract } from '../extract.ts';
import { labelled, list, optionalText, text } from '../field.ts';
import type { Spell } from '../spelling.ts';
import { gemeenteCode, waterschapCode } from './code.ts';
import { type Contact, readContact } from './contact.ts';
import { namedOnce } from './named-once.ts';

export interface TaxOfficeRecord extends Contact {
  readonly name: string;
  /** Codes of the gemeenten and waterschappen whose taxes it collects, sorted. */
  readonly members: readonly string[];
}

/**
 * The joint tax offices among the joint bodies. Members that are neither gemeente nor
 * waterschap (Avri takes part in one) are left out; unknown codes and a name that comes
 * twice are refused.
 */
export function readTaxOffices(
  { rows, refuse }: Extract,
  gemeenten: ReadonlySet<string>,
  waterschappen: ReadonlySet<string>,
  spell: Spell,
): TaxOfficeRecord[] {
  const names = namedOnce(refuse);
  const offices = rows
    .filter((row) => row.fields.categorie === 'belastingkantoor')
    .map((row): TaxOfficeRecord => {
      const official = text(row, 'naam', refuse);
      const where = { ...row, where: `${row.where} (${official})` };
      const correction = WEBSITE[official]?.url;
      return {
        name: names(where, plainName(official, optionalText(row, 'afkorting'))),
        members: list(where, 'deelnemers', refuse)
          .flatMap((written) => {
            const code = gemeenteCode(written) ?? waterschapCode(written);
            if (code !== undefined && !gemeenten.has(code) && !waterschappen.has(code)) {
              refuse(where.where, `deelnemer "${written}" is onbekend`);
            }
            return code ?? [];
          })
          .sort(),
        ...readContact(
          where,
          {
            phones: labelled(where, 'telefoon').map(({ value }) => value),
            websites: correction === undefined ? list(where, 'website', refuse) : [correction],
            emails: list(where, 'email', refuse),
          },
          spell,
          refuse,
        ),
      };
    });
  if (rows.length > 0 && offices.length === 0) refuse('', 'er staat geen belastingkantoor in');
  return offices;
}

/** Without the legal form before it and the year after it, with the abbreviation that is on its letters. */
function plainName(official: string, short: string): string {
  const name = official.replace(/^(gemeenschappelijke )?regeling /i, '').replace(/ \d{4}$/, '');
  return short === '' ? name : `${name} (${short})`;
}
