/**
 * The page of a service beside the same texts in Starlight, Astro's own theme for texts. It is
 * fetched now and thrown away after: nobody who builds the loket should have to carry it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../widgets/engine/graph/model.ts';
import { compressFolder } from '../../build/compress.ts';
import { OfflineError } from '../elements.ts';
import { measureLighthouse, type Score } from '../lighthouse.ts';
import { measureRun, type Run } from '../measure-run.ts';
import { pagesIn } from '../pages-in.ts';
import { weighPages } from '../weigh-page.ts';
import type { Weight } from '../weight.ts';
import { STARLIGHT, writeProject } from './project.ts';

/** One of the two sites: what its page of a service weighs, and what Lighthouse says of it. */
export interface Theme {
  readonly name: string;
  readonly weight: Weight;
  readonly score: Score;
  /** Of Starlight, with the pages it makes. */
  readonly build?: Run & { readonly pages: number };
}

const SERVICE = 'afval-en-containers';

/** Throws an `OfflineError` when npm cannot be reached. */
export async function compareThemes(dist: string, graph: Graph): Promise<readonly Theme[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-starlight-'));
  try {
    install(folder);
    writeProject(folder, graph);
    const build = measureRun(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder);
    const other = join(folder, 'dist');
    await compressFolder(other);
    return [
      await look('Eerste Loket', dist, `/diensten/${SERVICE}/`),
      {
        ...(await look(`Starlight ${STARLIGHT}`, other, `/${graph.services[SERVICE]?.domain}/${SERVICE}/`)),
        build: { ...build, pages: pagesIn(other) },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(folder: string): void {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const wanted = { astro: dependencies['astro'], '@astrojs/starlight': STARLIGHT };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies: wanted }));
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: folder });
  if (status !== 0) throw new OfflineError(`Starlight ${STARLIGHT}`);
}

async function look(name: string, folder: string, path: string): Promise<Theme> {
  const [score] = await measureLighthouse(folder, { [name]: path }, name !== 'Eerste Loket');
  const [weight] = await weighPages(folder, [path]);
  if (!score || !weight) throw new Error(`${folder} has no page ${path}`);
  return { name, weight, score };
}
