/** `npm run route -- "vraag"`: asks the loket a question from the command line. */
import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { askedIn } from '../../widgets/engine/language/asked-in.ts';
import { lettersSaid } from '../../widgets/engine/route/letters.ts';
import { type Circumstances, route } from '../../widgets/engine/route/route.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../widgets/i18n/translator.ts';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { circumstancesOf, PlaceError } from './circumstances.ts';
import { answerLine, LineError, type QuestionLine, readLines } from './jsonl.ts';
import { ContentError, loadLoket } from './load.ts';
import { printLetters, printStep } from './print.ts';

const WRONG_INPUT = 2;

interface Options {
  readonly place?: string;
  readonly waterschap?: string;
  readonly date: string;
  readonly lang: InterfaceLanguage;
  readonly answer: readonly (readonly [string, string])[];
  readonly event?: string;
  readonly jsonl?: boolean;
}

const now = new Date().toISOString().slice(0, 10);

const program = dutchCommand('route')
  .description('Stel het loket een vraag in uw eigen woorden.')
  .argument('[vraag...]', 'de vraag')
  .option('--place <plaats>', 'postcode, woonplaats of gemeente')
  .option('--waterschap <naam>', 'welk waterschap, waar die plaats er meer dan een heeft')
  .option('--date <datum>', 'de dag waarop u vraagt, als 2027-01-01', readDate, now)
  .option('--event <datum>', 'de dag waarvan de termijnen van een plan tellen; anders de dag waarop u vraagt', readDate)
  .option(
    '--answer <vraag=antwoord>',
    'antwoord op een wedervraag of een vraag van het plan; mag vaker',
    readAnswer,
    [],
  )
  .addOption(new Option('--lang <taal>', 'taal van de schermwoorden').choices([...interfaceLanguages]).default('nl'))
  .option('--jsonl', 'lees {"id","query"} per regel van de standaardinvoer en schrijf per vraag een regel JSON')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : WRONG_INPUT))
  .parse();
const options = program.opts<Options>();
/** Texts that were compared with their source yesterday are right content for a question of last month too. */
const checkedOn = [options.date, now].sort().at(-1) ?? now;

try {
  if (options.jsonl) answerLines(readLines(readFileSync(0, 'utf8')));
  else answerOne(program.args.join(' ').trim());
} catch (error) {
  if (error instanceof LineError || error instanceof PlaceError) stop(error.message);
  if (error instanceof ContentError) stop(`De inhoud klopt niet:\n${error.message}`, 1);
  throw error;
}

function answerLines(asked: readonly QuestionLine[]): void {
  const loaded = loadLoket(checkedOn);
  const { loket } = loaded;
  // Without a place no line is asked from one: what a question names would make lines differ in kind.
  const circumstances: Circumstances =
    options.place === undefined && options.waterschap === undefined
      ? { today: options.date, instancesOf: () => [] }
      : circumstancesOf(loaded, '', options.place, options.date, options.waterschap);
  const lines = asked.map(({ id, query }) =>
    answerLine(id, route(loket, { query, answers: {} }, circumstances), loket.graph),
  );
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

function answerOne(query: string): void {
  if (query === '') stop('Stel een vraag, bijvoorbeeld: npm run route -- "mijn paspoort is verlopen"');
  const loaded = loadLoket(checkedOn);
  const circumstances = circumstancesOf(loaded, query, options.place, options.date, options.waterschap);
  const step = route(loaded.loket, { query, answers: Object.fromEntries(options.answer) }, circumstances);
  const t = createTranslator(options.lang);
  const language = askedIn(loaded.loket.ranker, query);
  if (language && language.id !== options.lang) process.stdout.write(`${language.notice}\n\n`);
  process.stdout.write(
    printStep(
      step,
      loaded,
      t,
      {
        answers: Object.fromEntries(options.answer),
        eventDay: options.event ?? options.date,
        days: {},
        done: {},
        today: options.date,
      },
      circumstances.instancesOf,
    ),
  );
  if (step.kind !== 'emergency') process.stdout.write(printLetters(lettersSaid(loaded.loket, query, options.date), t));
}

function stop(message: string, code = WRONG_INPUT): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function readDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value)) {
    throw new InvalidArgumentError('Schrijf een bestaande dag als 2027-01-01.');
  }
  return value;
}

function readAnswer(value: string, before: readonly (readonly [string, string])[]): [string, string][] {
  const [question, answer, ...more] = value.split('=');
  if (!question || !answer || more.length > 0)
    throw new InvalidArgumentError('Schrijf een antwoord als vraag=antwoord.');
  return [...before.map(([q, a]): [string, string] => [q, a]), [question, answer]];
}
