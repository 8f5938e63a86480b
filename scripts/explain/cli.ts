/** `npm run explain -- "vraag"`: how each part of the ranker voted, and which content would change the answer. */
import { dutchCommand } from '../command-line/dutch-command.ts';
import { circumstancesOf, PlaceError } from '../route/circumstances.ts';
import { findEntry, UnknownEntryError } from '../route/find-entry.ts';
import { ContentError, loadLoket } from '../route/load.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { printExplanation } from './print.ts';
import { printComparison } from './print-comparison.ts';

const WRONG_INPUT = 2;

const program = dutchCommand('explain')
  .description('Laat zien hoe het loket aan een antwoord komt, en welke inhoud het zou veranderen.')
  .argument('[vraag...]', 'de vraag')
  .option('--place <plaats>', 'postcode, woonplaats of gemeente')
  .option('--wanted <id>', 'dienst, situatie of bestemming die het antwoord had moeten zijn; probeert wat zou helpen')
  .option('--json', 'geef de uitleg als JSON')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : WRONG_INPUT))
  .parse();
const { place, wanted, json } = program.opts<{ place?: string; wanted?: string; json?: boolean }>();
const query = program.args.join(' ').trim();
const today = new Date().toISOString().slice(0, 10);

try {
  if (query === '') stop('Geef een vraag, bijvoorbeeld: npm run explain -- "mijn kliko is niet geleegd"');
  const loaded = loadLoket(today);
  const circumstances = circumstancesOf(loaded, query, place, today);
  const entry = wanted === undefined ? undefined : findEntry(loaded, wanted, ['service', 'elsewhere', 'lifeEvent']);
  const explanation = explain(loaded, query, circumstances);
  const comparison = entry && compare(loaded, query, circumstances, entry);
  if (json) console.log(JSON.stringify({ ...explanation, ...(comparison && { comparison }) }, undefined, 2));
  else {
    console.log(printExplanation(explanation));
    console.log(
      comparison
        ? printComparison(comparison)
        : 'Had het een ander antwoord moeten zijn? Met --wanted <id> ziet u wat dat zou veranderen.',
    );
  }
} catch (error) {
  if (error instanceof PlaceError || error instanceof UnknownEntryError) stop(error.message);
  if (error instanceof ContentError) stop(`De inhoud klopt niet:\n${error.message}`, 1);
  throw error;
}

function stop(message: string, code = WRONG_INPUT): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
