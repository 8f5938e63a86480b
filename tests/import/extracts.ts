import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './folder.ts';

/** A country of two gemeenten, in the form of the extracts that the importer reads. */
const COUNTRY: Readonly<Record<string, string>> = {
  'gemeenten.json': JSON.stringify({
    gemeenten: [
      gemeente('GM0002', 'Tweedam', ['Tweedam', 'Haren GN', 'Goenga']),
      gemeente('GM0001', 'Eendam', ['Eendam', 'Haren NB', 'Berg Op Zand']),
    ],
  }),
  'gemeente_waterschap.tsv': table(
    ['gemeente_code', 'waterschap_tooi', 'opp_aandeel'],
    ['GM0001', 'ws0002', '0.2'],
    ['GM0001', 'ws0001', '0.8'],
    ['GM0002', 'ws0001', '1.0'],
  ),
  'waterschappen.json': JSON.stringify([
    waterschap('ws0001', 'waterschap Eb'),
    waterschap('ws0002', 'Hoogheemraadschap Vloed'),
  ]),
  'provincies.json': JSON.stringify([
    {
      tooi: 'https://identifier.overheid.nl/tooi/id/provincie/pv20',
      naam: 'Provincie Noord',
      website: 'http://www.noord.nl',
      telefoon: ['(050) 316 49 11'],
      email: [],
    },
  ]),
  'ggd.json': JSON.stringify([
    {
      naam: 'Gemeentelijke Gezondheidsdienst Noord',
      telefoon: [
        ['(0800) 20 00', 'Veilig Thuis'],
        ['(050) 111 11 11', 'GGD Noord'],
      ],
      website: ['https://www.ggdnoord.nl/over/contact', 'https://www.ggdnoord.nl/'],
      gemeenten: ['GM0001', 'GM0002'],
    },
  ]),
  'regionale_organisaties.json': JSON.stringify([
    { naam: 'Bureau Afval', afkorting: null, categorie: 'afval' },
    {
      naam: 'Gemeenschappelijke Regeling Belastingen Noord 2023',
      afkorting: 'BN',
      categorie: 'belastingkantoor',
      deelnemers: ['GM0002', 'so0861', 'ws0001'],
      telefoon: [['(088) 111 11 11', 'algemeen']],
      website: ['www.belastingennoord.nl'],
      email: ['https://www.belastingennoord.nl/contact'],
    },
  ]),
  'pc4.tsv': table(
    ['pc4', 'gemeenten', 'plaatsen', 'waterschappen', 'ws_zekerheid'],
    ['1234', 'GM0001|GM0002', 'Berg op Zand|Goënga', 'ws0001|ws0002', 'grens'],
    ['1235', 'GM0002', 'Tweedam', 'ws0001', 'gemeente'],
  ),
  'upl.tsv': table(
    ['naam', 'uri', 'lagen', 'doelgroep'],
    [
      'UPL-naam nog niet beschikbaar',
      'http://standaarden.overheid.nl/owms/terms/UPL-naam_nog_niet_beschikbaar',
      'rijk',
      '',
    ],
    ['paspoort', 'http://standaarden.overheid.nl/owms/terms/paspoort', 'gemeente', 'burger'],
  ),
};

/** A new folder with the extracts of that country; `changed` replaces the text of a file, or leaves it out. */
export function extracts(changed: Readonly<Record<string, string | undefined>> = {}): string {
  const folder = newFolder();
  for (const [file, text] of Object.entries({ ...COUNTRY, ...changed })) {
    if (text !== undefined) writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The text of one extract with a part of it replaced. */
export function altered(file: string, part: string, by: string): Record<string, string> {
  const text = COUNTRY[file] ?? '';
  if (!text.includes(part)) throw new Error(`${file} does not hold ${part}`);
  return { [file]: text.replace(part, by) };
}

function gemeente(code: string, naam: string, plaatsen: readonly string[]) {
  return {
    code,
    naam,
    provincie_code: 'PV20',
    website: `https://www.${naam.toLowerCase()}.nl`,
    telefoon: '(0314) 36 93 69',
    email: null,
    afspraak_url: code === 'GM0001' ? `https://www.${naam.toLowerCase()}.nl/afspraak-maken` : null,
    bezoekadres: 'Dam 1, 1234 AB BERG OP ZAND',
    postadres: 'Postbus 1, 1235 AB TWEEDAM',
    plaatsen,
  };
}

function waterschap(tooi: string, naam: string) {
  return {
    tooi,
    naam,
    website: 'https://www.water.nl',
    telefoon: '(020) 555 59 11',
    email: [],
    bezoekadres: '',
    postadres: '',
  };
}

function table(...rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.join('\t')).join('\n')}\n`;
}
