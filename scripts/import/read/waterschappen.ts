import type { Extract } from '../extract.ts';
import { list, text } from '../field.ts';
import type { Spell } from '../spelling.ts';
import { gemeenteCode, waterschapCode } from './code.ts';
import { type Contact, readContact } from './contact.ts';

export interface WaterschapRecord extends Contact {
  readonly code: string;
  readonly name: string;
}

/** The waterschappen by TOOI code. */
export function readWaterschappen({ rows, refuse }: Extract, spell: Spell): Map<string, WaterschapRecord> {
  const waterschappen = new Map<string, WaterschapRecord>();
  for (const row of rows) {
    const written = text(row, 'tooi', refuse);
    const code = waterschapCode(written);
    if (written !== '' && code === undefined) refuse(row.where, `"${written}" is geen code van een waterschap`);
    if (code !== undefined && waterschappen.has(code)) refuse(row.where, `code "${written}" komt twee keer voor`);
    const name = text(row, 'naam', refuse);
    waterschappen.set(code ?? row.where, {
      code: code ?? '',
      name: name.charAt(0).toUpperCase() + name.slice(1),
      ...readContact(
        row,
        {
          phones: [text(row, 'telefoon', refuse)],
          websites: [text(row, 'website', refuse)],
          emails: list(row, 'email', refuse),
        },
        spell,
        refuse,
      ),
    });
  }
  return waterschappen;
}

/**
 * The waterschappen of each gemeente, the one with the largest part of its land first.
 * Refuses an unknown code, and a gemeente without any waterschap.
 */
export function readWaterschapPairs(
  { rows, refuse }: Extract,
  gemeenten: ReadonlySet<string>,
  waterschappen: ReadonlySet<string>,
): Map<string, string[]> {
  const pairs = new Map<string, { code: string; part: number }[]>();
  for (const row of rows) {
    const gemeente = gemeenteCode(text(row, 'gemeente_code', refuse));
    const waterschap = waterschapCode(text(row, 'waterschap_tooi', refuse));
    const part = Number(text(row, 'opp_aandeel', refuse));
    if (gemeente === undefined || !gemeenten.has(gemeente)) {
      refuse(row.where, `gemeente "${String(row.fields.gemeente_code)}" is onbekend`);
    } else if (waterschap === undefined || !waterschappen.has(waterschap)) {
      refuse(row.where, `waterschap "${String(row.fields.waterschap_tooi)}" is onbekend`);
    } else if (!(part >= 0 && part <= 1)) {
      refuse(row.where, `oppervlakteaandeel "${String(row.fields.opp_aandeel)}" ligt niet tussen 0 en 1`);
    } else if (pairs.get(gemeente)?.some(({ code }) => code === waterschap)) {
      refuse(row.where, `gemeente ${gemeente} en waterschap ${waterschap} staan al eerder bij elkaar`);
    } else {
      pairs.set(gemeente, [...(pairs.get(gemeente) ?? []), { code: waterschap, part }]);
    }
  }
  if (rows.length > 0) {
    for (const gemeente of gemeenten)
      if (!pairs.has(gemeente)) refuse('', `gemeente ${gemeente} heeft geen waterschap`);
  }
  return new Map(
    Array.from(pairs, ([gemeente, found]) => [
      gemeente,
      found.sort((a, b) => b.part - a.part || (a.code < b.code ? -1 : 1)).map(({ code }) => code),
    ]),
  );
}
