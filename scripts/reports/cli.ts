/**
 * `npm run import:reports -- FILE`: what a counter saved becomes golden questions, which fail
 * until the content answers them rightly, and a list for editors and policy makers.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { withReports } from './golden.ts';
import { policyList } from './policy.ts';
import { readReports } from './read.ts';

const GOLDEN = 'tests/route/reported.tsv';

const command = dutchCommand('import:reports')
  .description('Maakt van nagekeken meldingen falende tests en een lijst voor beleidsmakers.')
  .argument('<bestand>', 'het bestand dat aan de balie is opgeslagen')
  .option('--golden <bestand>', 'waar de vragen bij komen', GOLDEN)
  .option('--list <bestand>', 'waar de lijst komt; anders op het scherm')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const { golden, list } = command.opts<{ golden: string; list?: string }>();
const [path = ''] = command.args;

if (!existsSync(path)) fail([`${path} bestaat niet.`]);
else {
  const read = readReports(readFileSync(path, 'utf8'));
  if (!read.ok) fail(read.mistakes.map((mistake) => `${path} › ${mistake}`));
  else {
    const before = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
    const after = withReports(before, read.reports);
    writeFileSync(golden, after);
    const text = policyList(read.reports);
    if (list) writeFileSync(list, text);
    else console.log(text);
    console.log(`${lines(after) - Math.max(1, lines(before))} vragen toegevoegd aan ${golden}.`);
  }
}

function lines(text: string): number {
  return text.split('\n').filter((line) => line !== '').length;
}

function fail(messages: readonly string[]): void {
  for (const message of messages) console.error(message);
  process.exitCode = 2;
}
