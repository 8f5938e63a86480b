/** `npm run import:catalogue -- FILE.xml|URL`: fills a gemeente's layer from its own feed of Samenwerkende Catalogi. */
import { CommanderError } from 'commander';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { withServices } from '../content/local/edit.ts';
import { parseLayer } from '../content/local/read.ts';
import { starterLayer } from '../content/local/starter.ts';
import { loadLayers, WrongInput } from '../gemeente/layers.ts';
import { decodeXml } from './decode.ts';
import { gemeenteOfFeed } from './gemeente.ts';
import { matchProducts } from './match.ts';
import { parseProducts } from './parse.ts';
import { FeedError } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { reportOf } from './report.ts';

const WRONG_INPUT = 2;

interface Options {
  readonly gemeente?: string;
  readonly content: string;
  readonly dryRun?: boolean;
}

const program = dutchCommand('import:catalogue')
  .description(
    'Vult de laag van een gemeente uit haar eigen feed van Samenwerkende Catalogi 4.0, en zegt wat overeenkomt, wat niet en wat verschilt.',
  )
  .argument('<feed>', 'bestand of https-adres')
  .option('--gemeente <gemeente>', 'code of naam; anders wat de feed zelf zegt')
  .option('--content <map>', 'map met de inhoud', 'content')
  .option('--dry-run', 'zeg alleen wat er zou gebeuren')
  .exitOverride()
  .action(importFeed);

async function importFeed(feed: string, { gemeente: named, content, dryRun = false }: Options): Promise<void> {
  const products = parseProducts(decodeXml(await readBytes(feed)));
  const layers = loadLayers({ content, date: new Date().toISOString().slice(0, 10) });
  const { registers, content: national } = layers.compiled;
  const gemeente = named ? layers.find(named) : gemeenteOfFeed(products, registers.gemeenten);
  const before = layers.read(gemeente);
  const mistakes: Parameters<typeof parseLayer>[2] = [];
  const layer = before === undefined ? undefined : parseLayer(layers.path(gemeente), before, mistakes);
  if (mistakes.length > 0)
    throw new WrongInput(`In ${layers.path(gemeente)} staat nog een fout. Herstel die eerst: npm run content.`);
  const match = matchProducts(products, { gemeente, content: national, upl: new Set(registers.upl.keys()), layer });
  console.log(reportOf(match, gemeente, products.length));
  const after = withServices(before ?? starterLayer(gemeente, national), match.additions);
  if (match.additions.length === 0 || after === before) console.log('\nEr is niets veranderd.');
  else if (dryRun) console.log('\nNiets geschreven (--dry-run).');
  else {
    layers.write(gemeente, after);
    console.log(`\n${layers.path(gemeente)} is bijgewerkt. Wat er al stond, bleef staan.`);
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof FeedError || error instanceof WrongInput) console.error(error.message);
  else if (!(error instanceof CommanderError)) throw error;
  if (!(error instanceof CommanderError) || error.exitCode !== 0) process.exitCode = WRONG_INPUT;
}
