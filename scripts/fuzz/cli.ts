/** `npm run fuzz`: asks the loket very many odd questions, and says which one it cannot take. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { InvalidArgumentError } from 'commander';
import { dutchCommand } from '../command-line/dutch-command.ts';
import type { FuzzReport } from './fuzz.ts';
import type { FuzzTask } from './worker.ts';

const { questions, seed } = dutchCommand('fuzz')
  .description('Stelt het loket heel veel vreemde vragen. Op elke vraag moet binnen 50 ms een stap volgen.')
  .option('--questions <aantal>', 'hoeveel vragen', readCount, 200_000)
  .option('--seed <getal>', 'begin van het toeval: hetzelfde getal geeft dezelfde vragen', readCount, randomSeed())
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ questions: number; seed: number }>();

const workers = availableParallelism();
const share = Math.ceil(questions / workers);
const start = performance.now();
try {
  const reports = await Promise.all(
    Array.from({ length: workers }, (_, at) => work({ questions: share, seed: seed + at })),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const asked = reports.reduce((sum, report) => sum + report.questions, 0);
  const slowest = Math.max(...reports.map((report) => report.slowest)).toFixed(1);
  console.log(`${asked} vragen in ${seconds} s (seed ${seed}): elke keer een stap, de traagste in ${slowest} ms.`);
  console.table(total(reports));
} catch (error) {
  console.error(`Niet bestand tegen een vraag (seed ${seed}):\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function work(task: FuzzTask): Promise<FuzzReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function total(reports: readonly FuzzReport[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kinds } of reports) for (const [kind, count] of kinds) sums[kind] = (sums[kind] ?? 0) + count;
  return sums;
}

function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

function readCount(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Kies een heel getal vanaf 1.');
  return number;
}
