import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importExtracts } from '../../scripts/import/import.ts';
import { formatProblem } from '../../scripts/import/problem.ts';
import { altered, extracts } from './extracts.ts';
import { newFolder } from './folder.ts';

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const records = (folder: string, file: string) =>
  read(folder, file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1);

/** All problems, as the command line shows them. */
function problemsOf(changed: Record<string, string | undefined>): string[] {
  const result = importExtracts(extracts(changed), newFolder());
  return result.kind === 'refused' ? result.problems.map(formatProblem) : [];
}

describe('inlezen van uittreksels', () => {
  const to = newFolder();
  importExtracts(extracts(), to);

  it('states source, date of capture and licence at the top of each register', () => {
    expect(read(to, 'postcodes.tsv').split('\n').slice(0, 9)).toMatchInlineSnapshot(`
      [
        "# Postcodes met hun gemeente en waterschap, een per regel. Postcodes van na de datum van de bron ontbreken.",
        "# Gemaakt door \`npm run import\`; nooit met de hand wijzigen.",
        "# Bron: GeoNames, postcodes van Nederland (download.geonames.org), opgehaald 2024-04-12.",
        "# Licentie: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.nl): noem GeoNames als bron; door ons bewerkt.",
        "# Bron: Waterschapsgrenzen (PDOK / Het Waterschapshuis), datum niet vermeld.",
        "# Licentie: CC0 1.0.",
        "# Kolom postcode: vier cijfers.",
        "# Kolom gemeenten: TOOI-codes, de gemeente met de meeste adressen eerst.",
        "# Kolom waterschappen: TOOI-codes, het waarschijnlijkste eerst; meer dan een als de postcode bij een grens ligt.",
      ]
    `);
  });

  it('says of each source when it was captured, or that this is not known', () => {
    const sources = readdirSync(to).flatMap((file) => read(to, file).match(/^# Bron: .*$/gm) ?? []);
    expect(sources).toHaveLength(11);
    for (const source of sources) expect(source).toMatch(/, (opgehaald \d{4}-\d{2}-\d{2}|datum niet vermeld)\.$/);
  });

  it('writes one gemeente a line, sorted by code, the largest waterschap first and the phone as people dial it', () => {
    expect(records(to, 'gemeenten.tsv').map((line) => line.split('\t'))).toEqual([
      [
        'gm0001',
        'Eendam',
        'pv20',
        'ws0001|ws0002',
        '0314 36 93 69',
        'https://www.eendam.nl',
        '',
        'Dam 1, 1234 AB Berg op Zand',
        'Postbus 1, 1235 AB Tweedam',
        'https://www.eendam.nl/afspraak-maken',
      ],
      [
        'gm0002',
        'Tweedam',
        'pv20',
        'ws0001',
        '0314 36 93 69',
        'https://www.tweedam.nl',
        '',
        'Dam 1, 1234 AB Berg op Zand',
        'Postbus 1, 1235 AB Tweedam',
        '',
      ],
    ]);
  });

  it('spells a plaats as GeoNames does and leaves out what sets it apart from its namesake', () => {
    expect(records(to, 'plaatsen.tsv')).toEqual([
      'Berg op Zand\tgm0001',
      'Eendam\tgm0001',
      'Goënga\tgm0002',
      'Haren\tgm0001',
      'Haren\tgm0002',
      'Tweedam\tgm0002',
    ]);
  });

  it('takes the number and the front page of the GGD, not those of Veilig Thuis or a page below it', () => {
    expect(records(to, 'ggds.tsv')).toEqual(['GGD Noord\t050 111 11 11\thttps://www.ggdnoord.nl\t\t\t\tgm0001|gm0002']);
  });

  it('knows which belastingkantoor works for whom and leaves out what is no e-mail address', () => {
    expect(records(to, 'belastingkantoren.tsv')).toEqual([
      'Belastingen Noord (BN)\t088 111 11 11\thttp://www.belastingennoord.nl\t\t\t\tgm0002|ws0001',
    ]);
  });

  it('keeps all waterschappen of a postcode near a border', () => {
    expect(records(to, 'postcodes.tsv')).toEqual(['1234\tgm0001|gm0002\tws0001|ws0002', '1235\tgm0002\tws0001']);
  });

  it('leaves out the productnaam that says that there is none', () => {
    expect(records(to, 'upl.tsv')).toEqual([
      'paspoort\thttp://standaarden.overheid.nl/owms/terms/paspoort\tgemeente\tburger',
    ]);
  });

  it('changes nothing the second time', () => {
    const before = readdirSync(to).map((file) => [file, read(to, file), statSync(join(to, file)).mtimeMs]);
    const result = importExtracts(extracts(), to);
    expect(result).toMatchObject({ kind: 'imported', changed: [] });
    expect(readdirSync(to).map((file) => [file, read(to, file), statSync(join(to, file)).mtimeMs])).toEqual(before);
  });

  it('leaves the old registers byte for byte as they were when one extract is wrong', () => {
    const before = readdirSync(to).map((file) => [file, read(to, file)]);
    const wrong = { ...altered('upl.tsv', 'doelgroep', 'voor'), ...altered('gemeenten.json', 'Eendam', 'Nieuwdam') };
    expect(importExtracts(extracts(wrong), to).kind).toBe('refused');
    expect(readdirSync(to).map((file) => [file, read(to, file)])).toEqual(before);
  });
});

describe('een register dat krimpt', () => {
  /** A number of postcodes, all alike but for their digits. */
  const postcodes = (count: number) => {
    const [head = ''] = extractText('pc4.tsv').split('\n');
    const lines = Array.from({ length: count }, (_, at) => `${1000 + at}\tGM0001\tEendam\tws0001\tgemeente`);
    return { 'pc4.tsv': `${[head, ...lines].join('\n')}\n` };
  };
  const to = newFolder();
  importExtracts(extracts(postcodes(40)), to);

  it('is refused when it loses more than 5 per cent, with how many there were and are', () => {
    const before = read(to, 'postcodes.tsv');
    const result = importExtracts(extracts(postcodes(37)), to);
    expect(result.kind === 'refused' && result.problems.map(formatProblem)).toEqual([
      'postcodes.tsv: het aantal regels gaat van 40 naar 37, meer dan 5 procent minder; is dat de bedoeling, gebruik dan de optie --minder',
    ]);
    expect(read(to, 'postcodes.tsv')).toBe(before);
  });

  it('is named together with what else is wrong, but not for an extract that cannot be read', () => {
    const wrong = { ...postcodes(20), ...altered('gemeenten.json', 'PV20', 'PV99'), 'upl.tsv': '' };
    const result = importExtracts(extracts(wrong), to);
    expect(result.kind === 'refused' && result.problems.map(({ file }) => file)).toEqual([
      'gemeenten.json',
      'upl.tsv',
      'postcodes.tsv',
    ]);
  });

  it('is taken over when it loses 5 per cent, when that is meant, and when it grows', () => {
    expect(importExtracts(extracts(postcodes(38)), to)).toMatchObject({ changed: ['postcodes.tsv'] });
    expect(importExtracts(extracts(postcodes(2)), to, { fewer: true })).toMatchObject({ changed: ['postcodes.tsv'] });
    expect(importExtracts(extracts(postcodes(40)), to)).toMatchObject({ changed: ['postcodes.tsv'] });
    expect(records(to, 'postcodes.tsv')).toHaveLength(40);
  });
});

describe('bekende fouten in de bron', () => {
  it('puts Midden-Groningen first for 9617, as the source should have', () => {
    const to = newFolder();
    const changed = {
      'gemeenten.json': extractText('gemeenten.json').replaceAll('GM0001', 'GM0014').replaceAll('GM0002', 'GM1952'),
      'gemeente_waterschap.tsv': extractText('gemeente_waterschap.tsv')
        .replaceAll('GM0001', 'GM0014')
        .replaceAll('GM0002', 'GM1952'),
      'ggd.json': extractText('ggd.json').replaceAll('GM0001', 'GM0014').replaceAll('GM0002', 'GM1952'),
      'regionale_organisaties.json': extractText('regionale_organisaties.json').replaceAll('GM0002', 'GM1952'),
      'pc4.tsv': extractText('pc4.tsv')
        .replaceAll('GM0001', 'GM0014')
        .replaceAll('GM0002', 'GM1952')
        .replace('1234', '9617'),
    };
    importExtracts(extracts(changed), to);
    expect(records(to, 'postcodes.tsv')).toContain('9617\tgm1952|gm0014\tws0001|ws0002');
  });
});

const extractText = (file: string) => read(extracts(), file);

describe('uittreksels die worden geweigerd', () => {
  it.each([
    [
      'a missing column',
      altered('pc4.tsv', 'waterschappen', 'water'),
      ['pc4.tsv, regel 1: de kolom "waterschappen" ontbreekt'],
    ],
    [
      'a line with too few cells',
      altered('upl.tsv', '\tgemeente\tburger', ''),
      ['upl.tsv, regel 3: deze regel heeft 2 kolommen in plaats van 4'],
    ],
    [
      'a missing field',
      altered('waterschappen.json', '"telefoon"', '"fax"'),
      ['waterschappen.json, regel 1, record 1: het veld "telefoon" ontbreekt'],
    ],
    [
      'a duplicate code',
      altered('waterschappen.json', 'ws0002', 'ws0001'),
      expect.arrayContaining(['waterschappen.json, regel 1, record 2: code "ws0001" komt twee keer voor']),
    ],
    [
      'a duplicate gemeente',
      altered('gemeenten.json', 'GM0001', 'GM0002'),
      expect.arrayContaining(['gemeenten.json, regel 1, record 2 (GM0002): code "GM0002" komt twee keer voor']),
    ],
    [
      'a duplicate postcode',
      altered('pc4.tsv', '1235', '1234'),
      ['pc4.tsv, regel 3: postcode "1234" komt twee keer voor'],
    ],
    [
      'an unknown gemeente',
      altered('pc4.tsv', 'GM0001|', 'GM9999|'),
      ['pc4.tsv, regel 2: gemeente "GM9999" is onbekend'],
    ],
    [
      'an unknown provincie',
      altered('gemeenten.json', 'PV20', 'PV99'),
      ['gemeenten.json, regel 1, record 1 (GM0002): provincie "PV99" is onbekend'],
    ],
    [
      'an unknown waterschap',
      altered('pc4.tsv', 'ws0001|', 'ws9999|'),
      ['pc4.tsv, regel 2: waterschap "ws9999" is onbekend'],
    ],
    ['an impossible postcode', altered('pc4.tsv', '1234', '0999'), ['pc4.tsv, regel 2: postcode "0999" bestaat niet']],
    [
      'an impossible phone number',
      altered('provincies.json', '(050) 316 49 11', 'bel ons'),
      ['provincies.json, regel 1, record 1: telefoonnummer "bel ons" kan niet'],
    ],
    ['a gemeente without GGD', altered('ggd.json', ',"GM0002"', ''), ['ggd.json: gemeente gm0002 heeft geen GGD']],
    [
      'a gemeente with two GGDs',
      altered('ggd.json', '"GM0002"', '"GM0002","GM0002"'),
      ['ggd.json, regel 1, record 1: gemeente "GM0002" hoort ook al bij Gemeentelijke Gezondheidsdienst Noord'],
    ],
    [
      'two GGDs with one name',
      altered(
        'ggd.json',
        ',"GM0002"]}',
        ']},{"naam":"GGD Noord","telefoon":[],"website":["https://www.ggd.nl"],"gemeenten":["GM0002"]}',
      ),
      ['ggd.json, regel 1, record 2: naam "GGD Noord" komt twee keer voor'],
    ],
    [
      'two belastingkantoren with one name',
      {
        'regionale_organisaties.json': JSON.stringify(
          [2023, 2024].map((year) => ({
            naam: `Regeling Belastingen Noord ${year}`,
            categorie: 'belastingkantoor',
            deelnemers: ['GM0001'],
            website: ['https://www.belastingennoord.nl'],
            email: [],
          })),
        ),
      },
      [
        'regionale_organisaties.json, regel 1, record 2 (Regeling Belastingen Noord 2024): naam "Belastingen Noord" komt twee keer voor',
      ],
    ],
    [
      'an unknown layer of government',
      altered('upl.tsv', '\tgemeente\t', '\trijk|gemente\t'),
      ['upl.tsv, regel 3: laag "gemente" is onbekend'],
    ],
    [
      'an unknown audience',
      altered('upl.tsv', 'burger', 'burgers'),
      ['upl.tsv, regel 3: doelgroep "burgers" is onbekend'],
    ],
    [
      'two productnamen with one address',
      {
        'upl.tsv': `${extractText('upl.tsv')}reispas\thttp://standaarden.overheid.nl/owms/terms/paspoort\tgemeente\tburger\n`,
      },
      ['upl.tsv, regel 4: adres "http://standaarden.overheid.nl/owms/terms/paspoort" komt twee keer voor'],
    ],
    ['broken JSON', { 'ggd.json': '[\n  {"naam": }\n]' }, ['ggd.json, regel 2: dit is geen geldige JSON']],
    ['JSON that stops halfway', { 'ggd.json': '[\n  {"naam": "GGD' }, ['ggd.json, regel 2: dit is geen geldige JSON']],
    ['JSON without the list', { 'ggd.json': '{}' }, ['ggd.json: hier hoort een lijst met records']],
    ['an empty file', { 'ggd.json': '\n' }, ['ggd.json: dit bestand is leeg']],
    ['a table without records', { 'upl.tsv': 'naam\turi\tlagen\tdoelgroep\n' }, ['upl.tsv: er staan geen records in']],
    ['an absent file', { 'ggd.json': undefined }, ['ggd.json: dit bestand ontbreekt']],
    ['absent provincies', { 'provincies.json': undefined }, ['provincies.json: dit bestand ontbreekt']],
  ])('refuses %s and says where', (_, changed, problems) => {
    expect(problemsOf(changed)).toEqual(problems);
  });

  it.each([
    ['waterschappen.json', 'telefoon', 'fax', 'regel 11, record 2: het veld "telefoon" ontbreekt'],
    ['gemeenten.json', 'PV20', 'PV[{99', 'regel 19, record 2 (GM0001): provincie "PV[{99" is onbekend'],
  ])('says on which line of %s a record starts', (file, part, by, problem) => {
    const text = JSON.stringify(JSON.parse(extractText(file)), null, 1);
    const at = text.lastIndexOf(part);
    const wrong = text.slice(0, at) + by + text.slice(at + part.length);
    expect(problemsOf({ [file]: wrong })).toEqual([`${file}, ${problem}`]);
  });

  it('names all problems of all files in one go', () => {
    const problems = problemsOf({
      ...altered('pc4.tsv', '1234', '12345'),
      ...altered('upl.tsv', 'doelgroep', 'voor'),
      'ggd.json': '',
    });
    expect(problems).toEqual(
      [
        'pc4.tsv, regel 2: postcode "12345" bestaat niet',
        'upl.tsv, regel 1: de kolom "doelgroep" ontbreekt',
        'ggd.json: dit bestand is leeg',
      ].toSorted((a, b) => problems.indexOf(a) - problems.indexOf(b)),
    );
  });
});
