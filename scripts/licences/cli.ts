/** `npm run licences`: under which licences the packages are, and which of them EUPL-1.2 cannot take. */
import { dutchCommand } from '../command-line/dutch-command.ts';
import { isAllowed } from './allowed.ts';
import { type LockedPackage, lockedPackages } from './packages.ts';

const { all } = dutchCommand('licences')
  .description('Toont de licenties van alle pakketten en faalt bij een licentie die niet met EUPL-1.2 samengaat.')
  .option('--all', 'noem elk pakket')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ all?: boolean }>();

const packages = lockedPackages('.');
if (all) for (const each of packages) console.log(`${each.name} ${each.version}  ${each.licence || 'geen licentie'}`);
else console.table(counts(packages));

// A package for another system that does not say its licence in the lock file goes with the one for this system.
const refused = packages.filter(({ licence, tool, absent }) =>
  licence === '' && absent ? false : !isAllowed(licence, tool),
);
for (const { name, version, licence } of refused)
  console.error(
    `${name} ${version} heeft ${licence ? `licentie "${licence}"` : 'geen licentie'}: dat gaat niet samen met EUPL-1.2.`,
  );
process.exitCode = refused.length > 0 ? 1 : 0;

function counts(list: readonly LockedPackage[]): Record<string, { pakketten: number; gereedschap: number }> {
  const table: Record<string, { pakketten: number; gereedschap: number }> = {};
  for (const { licence, tool, absent } of list) {
    const name = licence || (absent ? '(ander systeem)' : '(geen)');
    const { pakketten, gereedschap } = table[name] ?? { pakketten: 0, gereedschap: 0 };
    table[name] = tool ? { pakketten, gereedschap: gereedschap + 1 } : { pakketten: pakketten + 1, gereedschap };
  }
  return table;
}
