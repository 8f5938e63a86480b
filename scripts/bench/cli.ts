/** `npm run bench`: how fast and how light the loket is. It judges nothing; the tests hold the budgets. */
import { Command } from 'commander';
import { BrowserError } from '../browser/find.ts';
import { compressFolder } from '../build/compress.ts';
import { buildSite, isBuilt } from '../build/site.ts';
import { indexables } from '../content/compile-index.ts';
import { ContentError, loadLoket } from '../route/load.ts';
import { type ElementFigures, measureElements, OfflineError } from './elements.ts';
import { spread } from './figures.ts';
import { measureBrowser } from './in-browser.ts';
import { measureEngine } from './in-node.ts';
import { measureLighthouse } from './lighthouse.ts';
import { tables } from './print.ts';

const SLOWDOWN = 4;
const TYPED = 40;

const { json } = new Command('bench')
  .description(
    'Meet hoe snel en hoe licht het loket is, in een browser met een vier keer zo trage processor en in Node.',
  )
  .option('--json', 'geef de cijfers als JSON (tijden in ms, gewicht in bytes)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ json?: boolean }>();

try {
  if (!isBuilt()) buildSite();
  // As it is served.
  await compressFolder('dist');
  const today = new Date().toISOString().slice(0, 10);
  const { compiled } = loadLoket(today);
  const questions = indexables(compiled.content).flatMap((entry) => entry.questions);
  const figures = {
    engine: measureEngine(compiled, questions, today),
    browser: await measureBrowser('dist', spread(questions, TYPED), SLOWDOWN),
    elements: compareElements(),
    lighthouse: await measureLighthouse('dist'),
  };
  if (json) console.log(JSON.stringify(figures, undefined, 2));
  else for (const table of tables(figures)) console.table(table);
} catch (error) {
  if (!(error instanceof BrowserError || error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof BrowserError ? 2 : 1;
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
