/**
 * What the clerk notes of a talk, in the terms of the klantinteracties API:
 * https://vng-realisatie.github.io/klantinteracties/. Made of the titles of answers, never of
 * what was typed, and looked through once more for what points at a person.
 */
import { withoutPersonalData } from '../engine/desk/personal-data.ts';
import type { SheetLanguage } from './conversation.ts';
import type { Channel } from './settings.ts';
import type { Sheet } from './sheet.ts';
import type { SheetPart } from './sheet-part.ts';

export interface Klantcontact {
  readonly kanaal: Channel;
  /** At most 200 characters. */
  readonly onderwerp: string;
  /** At most 1,000 characters. */
  readonly inhoud: string;
  readonly indicatieContactGelukt: boolean;
  /** ISO 639-2. */
  readonly taal: 'nld' | 'eng';
  readonly vertrouwelijk: boolean;
  /** ISO 8601, with its time zone. */
  readonly plaatsgevondenOp: string;
}

const LANGUAGES: Readonly<Record<SheetLanguage, Klantcontact['taal']>> = { nl: 'nld', en: 'eng' };

export function klantcontact(sheet: Sheet, channel: Channel, at: Date): Klantcontact {
  return {
    kanaal: channel,
    onderwerp: cut(withoutPersonalData(sheet.parts.map(({ subject }) => subject.nl).join('; ')), 200),
    inhoud: cut(withoutPersonalData(sheet.parts.map(told).join('\n')), 1_000),
    indicatieContactGelukt: sheet.parts.some(({ key }) => key !== 'none'),
    taal: LANGUAGES[sheet.language],
    vertrouwelijk: sheet.parts.some(({ sensitive }) => sensitive),
    plaatsgevondenOp: at.toISOString(),
  };
}

/** The same to be read and pasted by people. */
export function asText({ kanaal, onderwerp, inhoud, taal, plaatsgevondenOp }: Klantcontact): string {
  return [
    `Kanaal: ${kanaal}`,
    `Onderwerp: ${onderwerp}`,
    `Inhoud: ${inhoud}`,
    `Taal: ${taal}`,
    `Tijdstip: ${plaatsgevondenOp}`,
  ].join('\n');
}

function told({ subject, who, code, doing }: SheetPart): string {
  const first = doing[0]?.nl;
  return [
    who ? `${subject.nl}: verwezen naar ${who}.` : `${subject.nl}.`,
    ...(first ? [`Eerste stap: ${first}.`] : []),
    ...(code ? [`Loketcode ${code}.`] : []),
  ].join(' ');
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
