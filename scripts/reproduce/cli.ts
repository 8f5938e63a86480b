/** `npm run reproduce`: builds the last commit twice, as on two machines that are set differently, and says which files differ. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { differences } from './differences.ts';
import { SURROUNDINGS, type Surroundings } from './surroundings.ts';

dutchCommand('reproduce')
  .description(
    'Bouwt de laatste commit twee keer, in verschillende mappen, talen en tijdzones, en vergelijkt elke byte.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

/** More says nothing new: what differs in one data file differs in every page. */
const MOST_NAMED = 20;

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
// Asked once: a new commit may come in while the first is built.
const [commit = '', moment = ''] = git('log', '-1', '--format=%H %ct').split(' ');

const folder = mkdtempSync(join(tmpdir(), 'loket-again-'));
try {
  const [one, other] = ['een', 'een-heel-andere-map'].map((name, at) => build(join(folder, name), SURROUNDINGS[at]));
  const found = differences(one ?? '', other ?? '');
  for (const path of found.slice(0, MOST_NAMED)) console.error(`Verschilt: ${path}`);
  console.log(found.length === 0 ? 'Beide keren hetzelfde, byte voor byte.' : `${found.length} bestanden verschillen.`);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The site of that commit, built with the packages that are here, as on the day of the commit. */
function build(work: string, surroundings: Surroundings | undefined): string {
  git('clone', '--quiet', '.', work);
  git('-C', work, 'checkout', '--quiet', '--detach', commit);
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'));
  const env = { ...process.env, ...surroundings, SOURCE_DATE_EPOCH: moment };
  const { status } = spawnSync(process.execPath, ['scripts/build/cli.ts'], { cwd: work, env, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  return join(work, 'dist');
}
