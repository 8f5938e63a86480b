/** `npm run bench`: how fast and how light the loket is, beside others and beside itself when it grows. It judges nothing; the tests hold the budgets. */
import { InvalidArgumentError } from 'commander';
import { BrowserError } from '../browser/find.ts';
import { compressFolder } from '../build/compress.ts';
import { buildSite, isBuilt } from '../build/site.ts';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { indexables } from '../content/index/indexables.ts';
import { LabelledFileError, readLabelled } from '../evaluate/labelled.ts';
import { ContentError, loadLoket } from '../route/load.ts';
import { ProgramError } from '../serve/find-program.ts';
import { measureBuild } from './build-cost.ts';
import { measureElements, OfflineError } from './elements.ts';
import { measureEveryGemeente } from './every-gemeente.ts';
import { spread } from './figures.ts';
import { measureGrowth } from './growth/measure.ts';
import { measureBrowser } from './in-browser.ts';
import { measureEngine } from './in-node.ts';
import { measureLighthouse } from './lighthouse.ts';
import { buildTables, growthTables, manyTables, type ReaderFigures, readerTables, themeTables } from './print.ts';
import { writeReadme } from './readme.ts';
import { compareRouters } from './routing/compare.ts';
import { withoutExamples } from './routing/examples.ts';
import { routingTables } from './routing/print.ts';
import { compareThemes } from './starlight/measure.ts';
import { weighPages } from './weigh-page.ts';

const SLOWDOWN = 4;
const TYPED = 60;
/** Questions that are asked of the loket at each size. */
const ASKED = 400;
const SERVICE_PAGE = '/diensten/afval-en-containers/';
/** All pairs of gemeente and service. */
const EVERY = 140_000;

const today = new Date().toISOString().slice(0, 10);

const program = dutchCommand('bench')
  .helpCommand('help [opdracht]', 'toont de hulp bij een opdracht')
  .description(
    'Meet hoe snel en hoe licht het loket is: naast zoekpakketten, naast Astro en Starlight, en naast zichzelf met meer diensten. Zonder onderdeel: alles, in een kwartier of langer.',
  )
  .option('--json', 'geef de cijfers als JSON (tijden in ms of s, gewicht in bytes, geheugen in MB)')
  .option('--write', 'zet de cijfers ook in README.md (alleen als alles gemeten is)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(measureAll);
program
  .command('routing')
  .description('Legt het zoeken van dit loket naast dat van andere zoekpakketten, op dezelfde inhoud.')
  .argument(
    '[bestand]',
    'vragen met de juiste organisatie, in de vorm van npm run evaluate; anders een tiende van de eigen voorbeeldvragen',
  )
  .action(async (file?: string) => print(await measureRouting(file), routingTables));
program
  .command('reader')
  .description('Meet in een trage browser en met Lighthouse wat een lezer ervan merkt.')
  .action(async () => print(await measureReader(), readerTables));
program
  .command('build')
  .description('Meet de bouw per pagina, naast Astro met evenveel lege pagina’s.')
  .action(async () => print(await measureBuild(), buildTables));
program
  .command('starlight')
  .description('Legt de pagina van een dienst naast dezelfde teksten in Starlight.')
  .action(async () => print(await measureThemes(), themeTables));
program
  .command('growth')
  .description('Meet het loket met 1, 4 en 16 keer zoveel diensten.')
  .action(async () => print(await measureGrown(), growthTables));
program
  .command('every-gemeente')
  .description('Bouwt een pagina voor elke dienst in elke gemeente, en zegt hoelang dat duurt.')
  .argument('[aantal...]', 'hoeveel pagina’s, per meting', readPages, [EVERY])
  .action(async (numbers: readonly number[]) => print(await measureEveryGemeente(numbers), manyTables));

try {
  await program.parseAsync();
} catch (error) {
  const wrongInput = [BrowserError, LabelledFileError, ProgramError].some((kind) => error instanceof kind);
  if (!(wrongInput || error instanceof ContentError)) throw error;
  console.error((error as Error).message);
  process.exitCode = wrongInput ? 2 : 1;
}

async function measureAll(): Promise<void> {
  const figures = {
    routing: await measureRouting(),
    reader: await measureReader(),
    build: await measureBuild(),
    themes: await measureThemes(),
    growth: await measureGrown(),
  };
  print(figures, ({ routing, reader, build, themes, growth }) => [
    ...routingTables(routing),
    ...readerTables(reader),
    ...buildTables(build),
    ...themeTables(themes),
    ...growthTables(growth),
  ]);
  if (program.opts<{ write?: boolean }>().write) writeReadme('README.md', figures, today);
}

function measureRouting(file?: string) {
  const labelled = file === undefined ? undefined : readLabelled(file);
  const loaded = loadLoket(today);
  const asked = labelled ? { loaded, labelled } : withoutExamples(loaded);
  return compareRouters(asked.loaded, asked.labelled, today);
}

async function measureReader(): Promise<ReaderFigures> {
  await built();
  const { compiled } = loadLoket(today);
  const questions = indexables(compiled.content).flatMap((entry) => entry.questions);
  const [askPage, servicePage] = await weighPages('dist', ['/', SERVICE_PAGE]);
  return {
    engine: measureEngine(compiled, questions, today),
    browser: await measureBrowser('dist', spread(questions, TYPED), SLOWDOWN),
    pages: { askPage, servicePage },
    elements: withNetwork(() => measureElements('dist')) ?? [],
    lighthouse: await measureLighthouse('dist'),
  };
}

async function measureThemes() {
  await built();
  const { graph } = loadLoket(today).compiled;
  try {
    return await compareThemes('dist', graph);
  } catch (error) {
    return sayOffline(error) ?? [];
  }
}

function measureGrown() {
  const { content } = loadLoket(today).compiled;
  const questions = indexables(content).flatMap((entry) => entry.questions);
  return measureGrowth(spread(questions, ASKED), today);
}

/** As it is served. */
async function built(): Promise<void> {
  if (!isBuilt()) buildSite();
  await compressFolder('dist');
}

function print<T>(figures: T, toTables: (figures: T) => readonly object[]): void {
  if (program.opts<{ json?: boolean }>().json) console.log(JSON.stringify(figures, undefined, 2));
  else for (const table of toTables(figures)) console.table(table);
}

/** Without a network the other figures are as good as ever. */
function withNetwork<T>(measure: () => T): T | undefined {
  try {
    return measure();
  } catch (error) {
    return sayOffline(error);
  }
}

function sayOffline(error: unknown): undefined {
  if (!(error instanceof OfflineError)) throw error;
  console.error(error.message);
  return undefined;
}

function readPages(value: string, before: readonly number[]): readonly number[] {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > EVERY)
    throw new InvalidArgumentError(`Kies hele getallen van 1 tot en met ${EVERY}.`);
  return before.length === 1 && before[0] === EVERY ? [number] : [...before, number];
}
