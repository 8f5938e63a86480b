/** One share of `npm run fuzz`, on a core of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadLoket } from '../route/load.ts';
import { fuzz } from './fuzz.ts';

export interface FuzzTask {
  readonly questions: number;
  readonly seed: number;
}

// Given by `cli.ts`, which is the only one to start this file.
const { questions, seed } = workerData as FuzzTask;
parentPort?.postMessage(fuzz(loadLoket(new Date().toISOString().slice(0, 10)), questions, seed));
