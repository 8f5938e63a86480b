import type { Extract, Row } from '../extract.ts';
import { optionalText, text } from '../field.ts';
import type { Refuse } from '../problem.ts';

export interface UplRecord {
  readonly name: string;
  readonly uri: string;
  /** Layers of government, parted by `|`; may be empty. */
  readonly layers: string;
  /** `burger`, `bedrijf` or both, parted by `|`; may be empty. */
  readonly audience: string;
}

export const UPL_COLUMNS = ['naam', 'uri', 'lagen', 'doelgroep'] as const;

const LAYERS: ReadonlySet<string> = new Set(['rijk', 'provincie', 'waterschap', 'gemeente']);

const AUDIENCES: ReadonlySet<string> = new Set(['burger', 'bedrijf']);

/**
 * The uniform product names. The entry that says that there is no name yet is left out.
 * Refuses a name or an address that comes twice, and an unknown layer or audience.
 */
export function readUpl({ rows, refuse }: Extract): UplRecord[] {
  const names = new Set<string>();
  const uris = new Set<string>();
  return rows.flatMap((row) => {
    const name = text(row, 'naam', refuse);
    const uri = text(row, 'uri', refuse);
    if (uri.endsWith('UPL-naam_nog_niet_beschikbaar')) return [];
    if (names.has(name)) refuse(row.where, `productnaam "${name}" komt twee keer voor`);
    if (uris.has(uri)) refuse(row.where, `adres "${uri}" komt twee keer voor`);
    if (uri !== '' && !/^https?:\/\/standaarden\.overheid\.nl\/\S+$/.test(uri))
      refuse(row.where, `adres "${uri}" is niet van standaarden.overheid.nl`);
    names.add(name);
    uris.add(uri);
    return [
      {
        name,
        uri,
        layers: knownParts(row, 'lagen', 'laag', LAYERS, refuse),
        audience: knownParts(row, 'doelgroep', 'doelgroep', AUDIENCES, refuse),
      },
    ];
  });
}

/** A cell of known words, as it is; it may be empty. */
function knownParts(row: Row, field: string, kind: string, known: ReadonlySet<string>, refuse: Refuse): string {
  const cell = optionalText(row, field);
  for (const part of cell === '' ? [] : cell.split('|'))
    if (!known.has(part)) refuse(row.where, `${kind} "${part}" is onbekend`);
  return cell;
}
