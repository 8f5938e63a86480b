/** `npm run gemeente -- gm0344`: begins, keeps and moves the layer of a gemeente. */
import { CommanderError } from 'commander';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { loadLayers, WrongInput } from './layers.ts';
import { moveLayer } from './move.ts';
import { printDrift } from './print.ts';
import { type StartOptions, startLayer } from './start.ts';

const WRONG_INPUT = 2;
const today = new Date().toISOString().slice(0, 10);

interface Options {
  readonly content: string;
  readonly date: string;
}

const program = dutchCommand('gemeente')
  .helpCommand('help [opdracht]', 'toont de hulp bij een opdracht')
  .description('Maakt en onderhoudt de eigen laag van een gemeente, content/local/<gemeente>.yaml.')
  .option('--content <map>', 'map met de inhoud', 'content')
  .option('--date <datum>', 'de dag waarop dit geldt', today)
  .exitOverride();

program
  .command('start <gemeente>', { isDefault: true })
  .description('maakt het formulier van een gemeente: code, naam of adres van de pagina. Een laag die er al is, blijft')
  .option('--to <bestand>', 'schrijf het formulier in een ander bestand')
  .option('--overwrite', 'schrijf over wat er al is heen')
  .action((name: string, how: StartOptions) => {
    const layers = loadLayers(options());
    const { printed, said } = startLayer(layers, layers.find(name), how);
    process.stdout.write(printed);
    console.error(said);
  });

program
  .command('drift <gemeente>')
  .description('zegt wat er aan de laag te doen is')
  .action((name: string) => {
    const layers = loadLayers(options());
    process.stdout.write(printDrift(layers.drift(layers.find(name))));
  });

program
  .command('seen <gemeente> [wat...]')
  .description(
    'legt vast dat u de landelijke tekst van nu gelezen hebt, van deze diensten en regels (verbouwen.leges) of van alle',
  )
  .action((name: string, names: string[]) => {
    const layers = loadLayers(options());
    console.log(`${layers.seen(layers.find(name), names)} is bijgewerkt.`);
  });

program
  .command('move <van> <naar>')
  .description('verhuist de laag van een gemeente die opgaat in een andere')
  .option('--early', 'nu al, terwijl de oude gemeente nog bestaat: haar laag blijft staan')
  .action((from: string, to: string, { early = false }: { early?: boolean }) => {
    const layers = loadLayers(options());
    for (const line of moveLayer(layers, layers.find(from), layers.find(to), { early, today: options().date }))
      console.log(line);
  });

function options(): Options {
  return program.opts<Options>();
}

try {
  program.parse();
} catch (error) {
  if (error instanceof WrongInput) console.error(error.message);
  else if (!(error instanceof CommanderError)) throw error;
  if (!(error instanceof CommanderError) || error.exitCode !== 0) process.exitCode = WRONG_INPUT;
}
