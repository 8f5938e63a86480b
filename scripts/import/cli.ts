/** `npm run import -- <map>`: brings new extracts into `content/registers/`. */
import { CommanderError } from 'commander';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { importExtracts } from './import.ts';
import { formatProblem } from './problem.ts';

/** Exit code for extracts or arguments that cannot be used. */
const REFUSED = 2;

const program = dutchCommand('import')
  .description('Leest een map met uittreksels in en vernieuwt content/registers/.')
  .argument('<map>', 'map met gemeenten.json, pc4.tsv en de andere uittreksels')
  .option('--to <map>', 'map met de registers', 'content/registers')
  .option('--minder', 'staat toe dat een register meer dan 5 procent van zijn regels verliest')
  .helpOption('-h, --help', 'toont deze uitleg')
  .configureOutput({ outputError: (_, write) => write('') })
  .exitOverride()
  .action((from: string, { to, minder: fewer }: { to: string; minder?: boolean }) => {
    const result = importExtracts(from, to, { fewer });
    if (result.kind === 'refused') {
      for (const problem of result.problems) console.error(formatProblem(problem));
      console.error(
        `Niets ingelezen: ${result.problems.length} ${result.problems.length === 1 ? 'fout' : 'fouten'}. De registers zijn niet gewijzigd.`,
      );
      process.exitCode = REFUSED;
      return;
    }
    for (const [name, count] of result.counts)
      console.log(`${name}: ${count}${result.changed.includes(name) ? '' : ' (ongewijzigd)'}`);
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode !== 0) {
    console.error('Geef één map met uittreksels op: npm run import -- <map>');
    process.exitCode = REFUSED;
  }
}
