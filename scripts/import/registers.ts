import { type Extracts, openExtracts } from './extract.ts';
import { GEONAMES, OVERHEIDSORGANISATIES, UPL, WATERSCHAPSGRENZEN } from './origin.ts';
import type { Problem } from './problem.ts';
import { CONTACT_COLUMNS, contactCells } from './read/contact.ts';
import { readGemeenten } from './read/gemeenten.ts';
import { readGgds } from './read/ggds.ts';
import { POSTCODE_COLUMNS, readPostcodes, readSpellings } from './read/postcodes.ts';
import { readProvincies } from './read/provincies.ts';
import { readTaxOffices } from './read/tax-offices.ts';
import { readUpl, UPL_COLUMNS } from './read/upl.ts';
import { readWaterschapPairs, readWaterschappen } from './read/waterschappen.ts';
import type { RegisterFile } from './register-file.ts';
import { spelling } from './spelling.ts';

/**
 * The registers that the extracts of a folder make. All problems of all files are gathered;
 * the registers are of use only when there are none.
 */
export function makeRegisters(folder: string): { registers: RegisterFile[]; problems: readonly Problem[] } {
  const extracts = openExtracts(folder);
  return { registers: fromExtracts(extracts), problems: extracts.problems };
}

function fromExtracts({ json, tsv }: Extracts): RegisterFile[] {
  const postcodeExtract = tsv('pc4.tsv', POSTCODE_COLUMNS);
  const spell = spelling(readSpellings(postcodeExtract));
  const provincies = readProvincies(json('provincies.json'), spell);
  const gemeenten = readGemeenten(json('gemeenten.json', 'gemeenten'), new Set(provincies.keys()), spell);
  const waterschappen = readWaterschappen(json('waterschappen.json'), spell);
  const [gemeenteCodes, waterschapCodes] = [new Set(gemeenten.keys()), new Set(waterschappen.keys())];
  const pairs = readWaterschapPairs(
    tsv('gemeente_waterschap.tsv', ['gemeente_code', 'waterschap_tooi', 'opp_aandeel']),
    gemeenteCodes,
    waterschapCodes,
  );
  const ggds = readGgds(json('ggd.json'), gemeenteCodes, spell);
  const offices = readTaxOffices(json('regionale_organisaties.json'), gemeenteCodes, waterschapCodes, spell);
  const postcodes = readPostcodes(postcodeExtract, gemeenteCodes, waterschapCodes);
  const products = readUpl(tsv('upl.tsv', UPL_COLUMNS));
  return [
    {
      name: 'gemeenten.tsv',
      about: 'De gemeenten van Nederland, een per regel.',
      origins: [OVERHEIDSORGANISATIES, WATERSCHAPSGRENZEN],
      columns: [
        ['code', 'TOOI-code, gelijk aan de CBS-code in kleine letters'],
        ['naam', 'officiële naam'],
        ['provincie', 'TOOI-code van de provincie'],
        ['waterschappen', 'TOOI-codes, het waterschap met het grootste deel van de gemeente eerst'],
        ...CONTACT_COLUMNS,
        ['afspraak', 'pagina om een afspraak te maken, of met adres en openingstijden'],
      ],
      rows: Array.from(gemeenten.values(), (gemeente) => [
        gemeente.code,
        gemeente.name,
        gemeente.provincie,
        (pairs.get(gemeente.code) ?? []).join('|'),
        ...contactCells(gemeente),
        gemeente.appointment,
      ]),
    },
    {
      name: 'plaatsen.tsv',
      about: 'De woonplaatsen van Nederland met hun gemeente, een per regel.',
      origins: [OVERHEIDSORGANISATIES, GEONAMES],
      columns: [
        ['plaats', 'naam zonder toevoeging; de spelling is die van GeoNames, als die de plaats kent'],
        ['gemeente', 'TOOI-code; een plaats die in twee gemeenten ligt of twee keer bestaat, heeft twee regels'],
      ],
      rows: Array.from(gemeenten.values(), ({ code, towns }) => towns.map((town) => [town, code])).flat(),
    },
    {
      name: 'waterschappen.tsv',
      about: 'De waterschappen, een per regel.',
      origins: [OVERHEIDSORGANISATIES],
      columns: [['code', 'TOOI-code'], ['naam', 'officiële naam'], ...CONTACT_COLUMNS],
      rows: Array.from(waterschappen.values(), (each) => [each.code, each.name, ...contactCells(each)]),
    },
    {
      name: 'provincies.tsv',
      about: 'De provincies, een per regel.',
      origins: [OVERHEIDSORGANISATIES],
      columns: [['code', 'TOOI-code'], ['naam', 'officiële naam'], ...CONTACT_COLUMNS],
      rows: Array.from(provincies.values(), (each) => [each.code, each.name, ...contactCells(each)]),
    },
    {
      name: 'ggds.tsv',
      about: "De GGD's met de gemeenten waarvoor zij werken, een per regel. Elke gemeente staat er één keer in.",
      origins: [OVERHEIDSORGANISATIES],
      columns: [['naam', 'naam in het register, afgekort tot GGD'], ...CONTACT_COLUMNS, ['gemeenten', 'TOOI-codes']],
      rows: ggds.map((ggd) => [ggd.name, ...contactCells(ggd), ggd.gemeenten.join('|')]),
    },
    {
      name: 'belastingkantoren.tsv',
      about: 'Kantoren die belasting innen voor gemeenten en waterschappen, een per regel.',
      origins: [OVERHEIDSORGANISATIES],
      columns: [
        ['naam', 'naam zonder rechtsvorm, met de afkorting'],
        ...CONTACT_COLUMNS,
        ['deelnemers', 'TOOI-codes van gemeenten en waterschappen die aan de regeling meedoen'],
      ],
      rows: offices.map((office) => [office.name, ...contactCells(office), office.members.join('|')]),
    },
    {
      name: 'postcodes.tsv',
      about:
        'Postcodes met hun gemeente en waterschap, een per regel. Postcodes van na de datum van de bron ontbreken.',
      origins: [GEONAMES, WATERSCHAPSGRENZEN],
      columns: [
        ['postcode', 'vier cijfers'],
        ['gemeenten', 'TOOI-codes, de gemeente met de meeste adressen eerst'],
        ['waterschappen', 'TOOI-codes, het waarschijnlijkste eerst; meer dan een als de postcode bij een grens ligt'],
      ],
      rows: postcodes.map((each) => [each.postcode, each.gemeenten.join('|'), each.waterschappen.join('|')]),
    },
    {
      name: 'upl.tsv',
      about: 'Uniforme productnamen, een per regel.',
      origins: [UPL],
      columns: [
        ['naam', 'uniforme productnaam'],
        ['uri', 'adres dat de naam aanwijst'],
        ['lagen', 'bestuurslagen die het product kunnen aanbieden'],
        ['doelgroep', 'burger, bedrijf of allebei'],
      ],
      rows: products.map(({ name, uri, layers, audience }) => [name, uri, layers, audience]),
    },
  ];
}
