import type { Extract } from '../extract.ts';
import { optionalText, text } from '../field.ts';

export interface UplRecord {
  readonly name: string;
  readonly uri: string;
  /** Layers of government, parted by `|`; may be empty. */
  readonly layers: string;
  /** `burger`, `bedrijf` or both, parted by `|`; may be empty. */
  readonly audience: string;
}

export const UPL_COLUMNS = ['naam', 'uri', 'lagen', 'doelgroep'] as const;

/** The uniform product names. The entry that says that there is no name yet is left out. */
export function readUpl({ rows, refuse }: Extract): UplRecord[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const name = text(row, 'naam', refuse);
    const uri = text(row, 'uri', refuse);
    if (uri.endsWith('UPL-naam_nog_niet_beschikbaar')) return [];
    if (seen.has(name)) refuse(row.where, `productnaam "${name}" komt twee keer voor`);
    if (uri !== '' && !/^https?:\/\/standaarden\.overheid\.nl\/\S+$/.test(uri))
      refuse(row.where, `adres "${uri}" is niet van standaarden.overheid.nl`);
    seen.add(name);
    return [{ name, uri, layers: optionalText(row, 'lagen'), audience: optionalText(row, 'doelgroep') }];
  });
}
