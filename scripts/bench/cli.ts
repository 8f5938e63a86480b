/** `npm run bench`: how fast and how light the loket is, and with `routing` how it finds beside others. It judges nothing; the tests hold the budgets. */
import { Command } from 'commander';
import { BrowserError } from '../browser/find.ts';
import { compressFolder } from '../build/compress.ts';
import { buildSite, isBuilt } from '../build/site.ts';
import { indexables } from '../content/compile-index.ts';
import { LabelledFileError, readLabelled } from '../evaluate/labelled.ts';
import { ContentError, loadLoket } from '../route/load.ts';
import { type ElementFigures, measureElements, OfflineError } from './elements.ts';
import { spread } from './figures.ts';
import { measureBrowser } from './in-browser.ts';
import { measureEngine } from './in-node.ts';
import { measureLighthouse } from './lighthouse.ts';
import { tables } from './print.ts';
import { compareRouters } from './routing/compare.ts';
import { routingTables } from './routing/print.ts';

const SLOWDOWN = 4;
const TYPED = 40;

const program = new Command('bench')
  .description(
    'Meet hoe snel en hoe licht het loket is, in een browser met een vier keer zo trage processor en in Node.',
  )
  .option('--json', 'geef de cijfers als JSON (tijden in ms, gewicht in bytes)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(measureAll);
program
  .command('routing')
  .description('Legt het zoeken van dit loket naast dat van andere zoekpakketten, op dezelfde inhoud.')
  .argument('<bestand>', 'vragen met de juiste organisatie, in de vorm van npm run evaluate')
  .action(measureRouting);

const today = new Date().toISOString().slice(0, 10);

try {
  await program.parseAsync();
} catch (error) {
  const wrongInput = error instanceof BrowserError || error instanceof LabelledFileError;
  if (!(wrongInput || error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = wrongInput ? 2 : 1;
}

async function measureAll(): Promise<void> {
  if (!isBuilt()) buildSite();
  // As it is served.
  await compressFolder('dist');
  const { compiled } = loadLoket(today);
  const questions = indexables(compiled.content).flatMap((entry) => entry.questions);
  print(
    {
      engine: measureEngine(compiled, questions, today),
      browser: await measureBrowser('dist', spread(questions, TYPED), SLOWDOWN),
      elements: compareElements(),
      lighthouse: await measureLighthouse('dist'),
    },
    tables,
  );
}

async function measureRouting(file: string): Promise<void> {
  const labelled = readLabelled(file);
  print(await compareRouters(loadLoket(today), labelled, today), routingTables);
}

function print<T>(figures: T, toTables: (figures: T) => readonly object[]): void {
  if (program.opts<{ json?: boolean }>().json) console.log(JSON.stringify(figures, undefined, 2));
  else for (const table of toTables(figures)) console.table(table);
}

/** Without a network the other figures are as good as ever. */
function compareElements(): readonly ElementFigures[] {
  try {
    return measureElements('dist');
  } catch (error) {
    if (!(error instanceof OfflineError)) throw error;
    console.error(error.message);
    return [];
  }
}
