/** `npm run reproduce`: builds the last commit twice, in folders of different names, and says which files differ. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { differences } from './differences.ts';

new Command('reproduce')
  .description('Bouwt de laatste commit twee keer in verschillende mappen en vergelijkt elke byte.')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const folder = mkdtempSync(join(tmpdir(), 'loket-again-'));
try {
  const [one, other] = ['een', 'een-heel-andere-map'].map((name) => build(join(folder, name)));
  const found = differences(one ?? '', other ?? '');
  for (const path of found) console.error(`Verschilt: ${path}`);
  console.log(found.length === 0 ? 'Beide keren hetzelfde, byte voor byte.' : `${found.length} bestanden verschillen.`);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The site of the last commit, built with the packages that are here, as on the day of that commit. */
function build(work: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  git('clone', '--quiet', '--no-hardlinks', '.', work);
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'));
  const env = { ...process.env, SOURCE_DATE_EPOCH: git('log', '-1', '--format=%ct').trim() };
  const { status } = spawnSync(process.execPath, ['scripts/build/cli.ts'], { cwd: work, env, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  return join(work, 'dist');
}
