/** `npm run golden -- "vraag" service-slug`: a question that went wrong becomes a test. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findPersonalData } from '../../widgets/engine/desk/personal-data.ts';
import { route } from '../../widgets/engine/route/route.ts';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { findEntry, UnknownEntryError } from '../route/find-entry.ts';
import { answerOf } from '../route/jsonl.ts';
import { ContentError, type LoadedLoket, loadLoket } from '../route/load.ts';
import { type GoldenQuestion, readGolden, sameQuestion, writeGolden } from './questions.ts';
import { isRightDoor } from './right-door.ts';

const WRONG_INPUT = 2;
const today = new Date().toISOString().slice(0, 10);

const command = dutchCommand('golden')
  .description('Maakt van een vraag die verkeerd uitkwam een test, en zegt of hij nu goed uitkomt.')
  .argument('<vraag>', 'de vraag, tussen aanhalingstekens')
  .argument('<dienst>', 'de dienst waar hij uit moet komen, zoals paspoort-aanvragen')
  .option('--golden <bestand>', 'waar de vraag bij komt', 'tests/route/reported.tsv')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : WRONG_INPUT))
  .parse();
const { golden: file } = command.opts<{ golden: string }>();
const [question = '', service = ''] = command.args;

try {
  if (question.trim() === '') stop('Geef een vraag tussen aanhalingstekens, en daarachter de dienst.');
  if (findPersonalData(question).length > 0)
    stop('In de vraag staat een persoonsgegeven. Haal dat eerst weg: de vraag komt in een openbaar bestand.');
  const loaded = loadLoket(today);
  const { id, organisation = '' } = findEntry(loaded, service, ['service']);
  const added: GoldenQuestion = { question, organisation, reported: today, service: id };
  console.log(keep(added));
  console.log(verdict(loaded, added));
} catch (error) {
  if (error instanceof UnknownEntryError) stop(error.message);
  if (error instanceof ContentError) stop(`De inhoud klopt niet:\n${error.message}`, 1);
  throw error;
}

/** Writes it down, and says so. */
function keep(added: GoldenQuestion): string {
  const questions = readGolden(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const before = sameQuestion(questions, added.question);
  if (before?.service === added.service && before?.organisation === added.organisation)
    return `De vraag stond al in ${file}.`;
  writeFileSync(file, writeGolden([...questions, added]));
  return before
    ? `De vraag stond al in ${file}, bij ${before.service ?? before.organisation}. Dat is nu ${added.service}.`
    : `De vraag staat in ${file}.`;
}

function verdict({ loket }: LoadedLoket, added: GoldenQuestion): string {
  const step = route(loket, { query: added.question, answers: {} }, { today, instancesOf: () => [] });
  if (isRightDoor(step, added)) return 'Hij komt nu goed uit.';
  const { kind, candidates } = answerOf(step, loket.graph);
  const now =
    kind === 'ask' ? 'bij een wedervraag' : (candidates[0]?.service ?? candidates[0]?.organisation ?? 'nergens');
  return [
    `Hij komt nu verkeerd uit: ${now}. De test faalt tot de inhoud klopt.`,
    `Wat zou helpen: npm run explain -- "${added.question}" --wanted ${added.service}`,
  ].join('\n');
}

function stop(message: string, code = WRONG_INPUT): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
