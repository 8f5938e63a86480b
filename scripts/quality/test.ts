/** `npm test`: builds the site, finds a browser and web servers, and runs every test. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BrowserError, findBrowser, installEngine } from '../browser/find.ts';
import { buildSite } from '../build/site.ts';
import { findProgram, type Program, ProgramError } from '../serve/find-program.ts';

const REPORT = '.loket/tests.json';

try {
  // Before the tests, which have no time to install.
  findBrowser(console.log);
  installEngine(console.log);
  // Without one its own tests fail and say so again.
  for (const program of ['nginx', 'caddy'] as const) tryToFind(program);
  buildSite();
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${REPORT}`,
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  // A file that cannot be loaded holds no failed test, and yet fails.
  const failed = status === 0 ? report.numFailedTests : Math.max(report.numFailedTests, 1);
  console.log(`${report.numPassedTests} passed, ${failed} failed`);
  process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof BrowserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function tryToFind(program: Program): void {
  try {
    findProgram(program);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    console.error(error.message);
  }
}
