/** `npm run evaluate -- FILE.tsv`: how the router does on labelled questions, or on its own content. */

import { PARTS } from '../../widgets/engine/rank/evidence.ts';
import { WEIGHTS as PART_WEIGHTS } from '../../widgets/engine/rank/fusion.ts';
import { WEIGHTS } from '../../widgets/engine/route/certainty.ts';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { ContentError, loadLoket } from '../route/load.ts';
import { ablation } from './ablation.ts';
import { rankAsked } from './asked.ts';
import { fitWeights, reliability } from './calibrate.ts';
import type { Example } from './example.ts';
import { fitParts } from './fit-parts.ts';
import { byLanguage, LabelledFileError, readLabelled, score, unknownBodies } from './labelled.ts';
import { bodyOf, leaveOut } from './left-out.ts';

/** Questions to fit on, beside the examples of the content: written by people who did not know that. */
const ASKED = 'content/asked/fitted.tsv';

const program = dutchCommand('evaluate')
  .description('Meet hoe vaak een vraag bij de juiste organisatie uitkomt.')
  .argument(
    '[bestand]',
    'vragen met de juiste organisatie; kolommen question, body, en als u die hebt lang en alt_bodies',
  )
  .option('--content', 'meet op de eigen voorbeeldvragen, elk buiten de index gehouden, en ijk de zekerheid')
  .option('--ablation', 'laat bij --content ook zien wat elk deel van de rangschikking toevoegt')
  .option('--json', 'geef de cijfers als JSON')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const options = program.opts<{ content?: boolean; ablation?: boolean; json?: boolean }>();
const today = new Date().toISOString().slice(0, 10);

try {
  const [file] = program.args;
  if (options.content) evaluateContent();
  else if (file) evaluateFile(file);
  else stop('Geef een bestand met vragen, of --content.');
} catch (error) {
  if (error instanceof LabelledFileError) stop(error.message);
  if (error instanceof ContentError) stop(`De inhoud klopt niet:\n${error.message}`, 1);
  throw error;
}

function evaluateFile(file: string): void {
  const labelled = readLabelled(file);
  const { loket } = loadLoket(today);
  const scores = byLanguage(labelled).map(([name, list]) => ({ name, ...score(loket, list, today) }));
  if (options.json) console.log(JSON.stringify(scores, undefined, 2));
  else
    console.table(
      scores.map((each) => Object.fromEntries(Object.entries(each).map(([key, value]) => [key, rounded(value)]))),
    );
  const unknown = unknownBodies(labelled, loket.graph);
  if (unknown.length > 0) console.error(`Deze organisaties kent de inhoud niet: ${unknown.join(', ')}`);
}

function evaluateContent(): void {
  const { compiled, loket } = loadLoket(today);
  const examples = leaveOut(compiled, today);
  const asked = rankAsked(loket, readLabelled(ASKED), today);
  const lots = [examples, asked];
  const share = (count: number) => rounded(count / examples.length);
  const figures = {
    questions: examples.length,
    service: share(examples.filter(({ wanted, ranking }) => ranking.candidates[0]?.entry === wanted).length),
    body: share(examples.filter(({ wanted, ranking }) => ranking.bodies[0]?.id === bodyOf(wanted)).length),
    acceptable: share(examples.filter(({ acceptable }) => acceptable).length),
    amongThree: share(
      examples.filter(({ wanted, ranking }) => ranking.bodies.slice(0, 3).some(({ id }) => id === bodyOf(wanted)))
        .length,
    ),
  };
  const parts = {
    first: fitParts(lots, ['phrases']).map(rounded),
    whole: fitParts(lots).map(rounded),
  };
  const weights = fitWeights(lots).map(rounded);
  const bins = { examples: binsOf(examples), asked: binsOf(asked) };
  if (options.json) {
    console.log(JSON.stringify({ ...figures, parts, weights, reliability: bins }, undefined, 2));
    return;
  }
  console.table([figures]);
  for (const table of Object.values(bins)) console.table(table);
  if (options.ablation) console.table(ablation(examples));
  for (const stage of ['first', 'whole'] as const) {
    const line = (list: readonly unknown[]) => PARTS.map((name, part) => `${name} ${list[part]}`).join(', ');
    console.log(`Gewichten van de delen (${stage}): ${line(parts[stage])}\n  nu: ${line(PART_WEIGHTS[stage])}`);
  }
  console.log(`Gewichten van de zekerheid, opnieuw geijkt: ${weights.join(', ')} (nu: ${WEIGHTS.join(', ')})`);
}

function binsOf(list: readonly Example[]) {
  return reliability(list).map((bin) => ({ ...bin, said: rounded(bin.said), found: rounded(bin.found) }));
}

function rounded<T>(value: T): T | number {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

function stop(message: string, code = 2): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
