import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ExamplesFile } from '../../../widgets/engine/search/index-file.ts';
import type { Compiled } from '../../content/compile.ts';
import { type EngineFigures, measureEngine } from '../in-node.ts';
import { measureRun, type Run } from '../measure-run.ts';
import { pagesIn } from '../pages-in.ts';
import { withWorkCopy } from '../work-copy.ts';
import { writeMoreServices } from './more-services.ts';

/** The loket with so many times its services. */
export interface GrowthFigures {
  readonly times: number;
  readonly services: number;
  /** Reading, checking and compiling the content. */
  readonly compile: Run;
  /** Making the pages. */
  readonly build: Run & { readonly pages: number };
  /** Bytes of data before a first answer, and of all of it, gzip. */
  readonly first: number;
  readonly whole: number;
  readonly engine: EngineFigures;
}

const SIZES = [1, 4, 16];
const FIRST = ['ask', 'index'];
const LATER = ['details', 'ranking', 'examples'];

/** The same questions of the real content are asked at every size. */
export async function measureGrowth(
  questions: readonly string[],
  today: string,
  sizes: readonly number[] = SIZES,
): Promise<readonly GrowthFigures[]> {
  const all = [];
  for (const times of sizes) all.push(await withWorkCopy((folder) => measureSize(folder, times, questions, today)));
  return all;
}

function measureSize(folder: string, times: number, questions: readonly string[], today: string): GrowthFigures {
  const services = writeMoreServices(join(folder, 'content'), times);
  const compile = measureRun(['scripts/content/cli.ts', '--quiet'], folder);
  for (const step of ['embed', 'counter']) measureRun([`scripts/${step}/cli.ts`], folder);
  const build = measureRun(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder);
  const text = (name: string) => readFileSync(join(folder, '.loket', `${name}.json`), 'utf8');
  const weigh = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipSync(text(name)).length, 0);
  const read = <N extends 'graph' | 'index' | 'ranking'>(name: N) => JSON.parse(text(name)) as Compiled[N];
  const ranking = { ...read('ranking'), ...(JSON.parse(text('examples')) as ExamplesFile) };
  return {
    times,
    services,
    compile,
    build: { ...build, pages: pagesIn(join(folder, 'dist')) },
    first: weigh(FIRST),
    whole: weigh([...FIRST, ...LATER]),
    engine: measureEngine({ graph: read('graph'), index: read('index'), ranking }, questions, today),
  };
}
