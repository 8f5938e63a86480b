import { join } from 'node:path';
import { buildBareAstro } from './bare-astro.ts';
import { median } from './figures.ts';
import { measureRun, type Run } from './measure-run.ts';
import { pagesIn } from './pages-in.ts';
import { withWorkCopy } from './work-copy.ts';

/** Building the pages of this site, and as many of a site without anything. Seconds and MB are medians of several rounds. */
export interface BuildCost {
  readonly pages: number;
  readonly own: Run;
  readonly bare: Run;
  /** All of `npm run build`: content, element, counter, pages, what works offline, compression. */
  readonly whole: Run;
}

const ROUNDS = 3;

/** In turns, so that both meet the same machine. */
export function measureBuild(): Promise<BuildCost> {
  return withWorkCopy((folder) => {
    for (const step of ['content', 'embed', 'counter']) measureRun([`scripts/${step}/cli.ts`], folder);
    const [own, bare, whole]: [Run[], Run[], Run[]] = [[], [], []];
    let pages = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      own.push(measureRun(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder));
      pages = pagesIn(join(folder, 'dist'));
      bare.push(buildBareAstro(pages));
      whole.push(measureRun(['scripts/build/cli.ts'], folder));
    }
    return { pages, own: middle(own), bare: middle(bare), whole: middle(whole) };
  });
}

function middle(runs: readonly Run[]): Run {
  return { seconds: median(runs.map(({ seconds }) => seconds)), memory: median(runs.map(({ memory }) => memory)) };
}
