import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatMistake } from '../../scripts/content/mistake.ts';
import { compilePlaces, readRegisters } from '../../scripts/content/registers.ts';
import { decodePlaces } from '../../widgets/engine/place/place.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A copy of the registers with other hand-kept names. */
function registersWith(names: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-names-'));
  made.push(folder);
  cpSync('content/registers', folder, { recursive: true });
  writeFileSync(join(folder, 'names.yaml'), names);
  return folder;
}

const mistakesIn = (names: string) => readRegisters(registersWith(names)).mistakes.map(formatMistake);

describe('fouten in names.yaml', () => {
  it('names the gemeente that was probably meant', () => {
    expect(mistakesIn('former: { Weesp: Amsterdm }')).toMatchInlineSnapshot(`
      [
        "registers/names.yaml › former.Weesp: gemeente "Amsterdm" bestaat niet. Bedoelde u "Amsterdam"?",
      ]
    `);
  });

  it('collects all of them', () => {
    const mistakes = mistakesIn(`
displayNames: { Gisteren: Vandaag }
aliases: { Den Bosch: Xxxxxxxxx }
changes:
  - { gemeente: Wijdemeren, validUntil: 31-12-2026, successor: Hilversum, because: wet }
extra: 1
`);
    expect(mistakes).toHaveLength(2);
    expect(mistakes.join('\n')).toContain('changes.0.validUntil');
    expect(mistakes.join('\n')).toContain('extra');
  });

  it('knows no name in use for what is in no register', () => {
    expect(mistakesIn('displayNames: { Gisteren: Vandaag }')).toEqual([
      'registers/names.yaml › displayNames.Gisteren: geen register kent de naam "Gisteren".',
    ]);
  });

  it('refuses the same name twice and YAML that is broken', () => {
    expect(mistakesIn('aliases:\n  Den Bosch: Oss\n  Den Bosch: Vught\n')[0]).toContain(
      'regel 3: deze naam staat er twee keer',
    );
    expect(mistakesIn('aliases: [')[0]).toContain('dit is geen geldige YAML');
  });

  it('takes only whole postcodes that lie in several gemeenten', () => {
    expect(mistakesIn('postcodes: { 1222AB: [Hilversum, Gooise Meren] }')).toEqual([]);
    expect(mistakesIn('postcodes: { 1222AB: [Hilversum, Gooise Meer] }')[0]).toContain('Bedoelde u "Gooise Meren"?');
    expect(mistakesIn('postcodes: { 1222AB: [Hilversum] }')[0]).toContain('postcodes.1222AB');
    expect(mistakesIn('postcodes: { "1222": [Hilversum, Gooise Meren] }')[0]).toContain('postcodes.1222');
  });

  it('refuses a gemeente that follows itself, directly or in a circle', () => {
    const change = (gemeente: string, successor: string) =>
      `  - { gemeente: ${gemeente}, validUntil: 2026-12-31, successor: ${successor}, because: wet }\n`;
    expect(mistakesIn(`changes:\n${change('Oss', 'Oss')}`)).toEqual([
      'registers/names.yaml › changes.0: gemeente "Oss" kan zichzelf niet opvolgen.',
    ]);
    const circle = readRegisters(registersWith(`changes:\n${change('Oss', 'Ede')}${change('Ede', 'Oss')}`));
    expect(circle.mistakes.map(formatMistake)[0]).toContain('loopt in een kring');
    expect(() => decodePlaces(compilePlaces(circle.registers))).not.toThrow();
  });
});

describe('fouten in een register', () => {
  it('says which register is absent and still gives what can be used', () => {
    const folder = registersWith('');
    rmSync(join(folder, 'upl.tsv'));
    const { registers, mistakes } = readRegisters(folder);
    expect(mistakes.map(formatMistake)).toEqual([
      'registers/upl.tsv: dit register ontbreekt. Lees de registers opnieuw in: npm run import -- <map>.',
    ]);
    expect(registers.gemeenten).toHaveLength(342);
  });

  it('leaves out a postcode in a gemeente that does not exist', () => {
    const folder = registersWith('');
    const path = join(folder, 'postcodes.tsv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('1011\tgm0363', '1011\tgm9999'));
    const { registers, mistakes } = readRegisters(folder);
    expect(mistakes.map(formatMistake)).toEqual(['registers/postcodes.tsv › 1011: code "gm9999" bestaat niet.']);
    expect(registers.postcodes.has('1011')).toBe(false);
  });

  it('says on which line cells are missing', () => {
    const folder = registersWith('');
    const path = join(folder, 'provincies.tsv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('\tProvincie Utrecht', ''));
    expect(readRegisters(folder).mistakes.map(formatMistake)[0]).toMatch(
      /^registers\/provincies\.tsv › regel \d+: er staan 6 kolommen in plaats van 7/,
    );
  });
});
