/** `npm run load`: what nginx with the built site bears, on this machine alone. It judges nothing. */
import { existsSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { ProgramError } from '../serve/find-program.ts';
import { endure } from './endurance.ts';
import { NotCompressed } from './not-compressed.ts';
import { measureFall } from './one-falls.ts';
import { measureRatio, type Side } from './ratio.ts';

const { seconds, minutes } = dutchCommand('load')
  .description('Meet met wrk hoeveel nginx met de gebouwde site aankan, op deze machine. Bouw eerst: npm run build')
  .option('--seconds <aantal>', 'duur van elke meting', readCount, 5)
  .option('--minutes <aantal>', 'duur van de volle belasting', readCount, 10)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ seconds: number; minutes: number }>();

try {
  if (!existsSync('dist/index.html.br')) throw new NotCompressed();
  const { page, file } = await measureRatio('dist', seconds);
  const side = (each: Side) =>
    `${each.requestsPerSecond.toFixed(0)} vragen/s, ${each.processorTime.toFixed(2)} µs processortijd per vraag`;
  const ratio = page.requestsPerSecond / file.requestsPerSecond;
  const effort = file.processorTime / page.processorTime;
  console.log(`Voorpagina: ${side(page)}.\nEven groot bestand in kale nginx: ${side(file)}.`);
  console.log(`Verhouding ${ratio.toFixed(3)} in vragen per seconde, ${effort.toFixed(3)} in processortijd.`);
  const fall = await measureFall('dist', seconds * 2);
  console.log(
    `Een van twee servers valt uit: ${fall.requests} vragen, ${fall.failed} mislukt, p99 ${fall.slow.toFixed(1)} ms.`,
  );
  const all = await endure('dist', minutes * 60);
  const [warm, end] = all.memory.map((kB) => (kB / 1024).toFixed(1));
  console.log(
    `${minutes} minuten alle pagina’s: ${all.requests} vragen (${all.requestsPerSecond.toFixed(0)}/s), ${all.failed} mislukt, p99 ${all.slow.toFixed(1)} ms, geheugen ${warm} MB warm en ${end} MB aan het eind.`,
  );
} catch (error) {
  if (!(error instanceof ProgramError || error instanceof NotCompressed)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readCount(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 60)
    throw new InvalidArgumentError('Kies een heel getal van 1 tot en met 60.');
  return number;
}
