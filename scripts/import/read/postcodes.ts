import { MAIN_GEMEENTE } from '../correction.ts';
import type { Extract, Row } from '../extract.ts';
import { parts, text } from '../field.ts';
import type { Refuse } from '../problem.ts';
import { gemeenteCode, waterschapCode } from './code.ts';

export interface PostcodeRecord {
  /** Four digits, 1000–9999. */
  readonly postcode: string;
  /** The one with most addresses first. */
  readonly gemeenten: readonly string[];
  /** The likeliest first; more than one only near a border. */
  readonly waterschappen: readonly string[];
}

export const POSTCODE_COLUMNS = ['pc4', 'gemeenten', 'plaatsen', 'waterschappen', 'ws_zekerheid'] as const;

/** The postcodes. Refuses an impossible one, one that comes twice, and unknown codes. */
export function readPostcodes(
  { rows, refuse }: Extract,
  gemeenten: ReadonlySet<string>,
  waterschappen: ReadonlySet<string>,
): PostcodeRecord[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const postcode = text(row, 'pc4', refuse);
    if (postcode !== '' && !/^[1-9]\d{3}$/.test(postcode)) refuse(row.where, `postcode "${postcode}" bestaat niet`);
    if (seen.has(postcode)) refuse(row.where, `postcode "${postcode}" komt twee keer voor`);
    seen.add(postcode);
    return {
      postcode,
      gemeenten: mainFirst(postcode, codes(row, 'gemeenten', 'gemeente', gemeenteCode, gemeenten, refuse)),
      waterschappen: codes(row, 'waterschappen', 'waterschap', waterschapCode, waterschappen, refuse),
    };
  });
}

/** Spellings of towns, from the same file. */
export function readSpellings({ rows }: Extract): string[] {
  return rows.flatMap(({ fields }) => String(fields.plaatsen).split('|'));
}

function codes(
  row: Row,
  field: string,
  kind: string,
  read: (value: string) => string | undefined,
  known: ReadonlySet<string>,
  refuse: Refuse,
): string[] {
  return parts(row, field, refuse).flatMap((written) => {
    const code = read(written);
    if (code !== undefined && known.has(code)) return [code];
    refuse(row.where, `${kind} "${written}" is onbekend`);
    return [];
  });
}

function mainFirst(postcode: string, gemeenten: readonly string[]): string[] {
  const main = MAIN_GEMEENTE[postcode]?.gemeente;
  if (main === undefined || !gemeenten.includes(main)) return [...gemeenten];
  return [main, ...gemeenten.filter((code) => code !== main)];
}
