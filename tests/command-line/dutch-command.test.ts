import { Argument, InvalidArgumentError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { dutchCommand } from '../../scripts/command-line/dutch-command.ts';

/** What is written when these words are given. */
function said(words: readonly string[]): string {
  let text = '';
  const program = dutchCommand('verhuis').exitOverride();
  const { outputError } = program.configureOutput();
  const write = (part: string) => {
    text += part;
  };
  program.configureOutput({ writeOut: write, writeErr: write, ...(outputError && { outputError }) });
  program
    .command('laag <van> <naar>')
    .description('verhuist een laag')
    .option('--date <datum>', 'de dag', () => {
      throw new InvalidArgumentError('Geef een dag als 2027-01-01.');
    })
    .addOption(new Option('--lang <taal>', 'de taal').choices(['nl', 'en']).default('nl'))
    .addOption(new Option('--early', 'nu al').conflicts('late'))
    .option('--late', 'later');
  program.command('maak').requiredOption('--map <map>', 'waarheen', undefined);
  program.command('tel').addArgument(
    new Argument('<aantal>').argParser(() => {
      throw new InvalidArgumentError('Geef een getal.');
    }),
  );
  try {
    program.parse([...words], { from: 'user' });
  } catch {
    // What is written is what counts.
  }
  return text.trim();
}

describe('a command that speaks Dutch', () => {
  it.each([
    ['laag Wijdemeren', 'U geeft geen <naar>.'],
    ['laag a b --date', 'Achter de optie --date <datum> staat niets.'],
    ['laag a b --date x', 'Bij de optie --date <datum> kan "x" niet. Geef een dag als 2027-01-01.'],
    ['laag a b --lang de', 'Bij de optie --lang <taal> kan "de" niet. Kies uit: nl, en.'],
    ['laag a b --early --late', 'De opties --early en --late gaan niet samen.'],
    ['laag a b --dat x', 'De optie --dat bestaat niet.\nBedoelt u --date?'],
    ['laag a b --la', 'De optie --la bestaat niet.\nBedoelt u een van deze: --lang, --late?'],
    ['laag a b c', 'U geeft te veel woorden: 3 in plaats van 2. Zet wat bij elkaar hoort tussen aanhalingstekens.'],
    ['maak', 'De optie --map <map> is nodig.'],
    ['tel x', 'Voor <aantal> kan "x" niet. Geef een getal.'],
    ['laagg', 'De opdracht "laagg" bestaat niet.\nBedoelt u laag?'],
  ])('%s', (words, expected) => {
    expect(said(words.split(' '))).toBe(expected);
  });

  it('explains itself without an English word', () => {
    const help = said(['laag', '--help']);
    expect(help).toContain('Gebruik: verhuis laag [opties] <van> <naar>');
    expect(help).toContain('(kies uit: "nl", "en", anders: "nl")');
    expect(help).not.toMatch(/usage|options|default|choices|display|command/i);
  });
});
