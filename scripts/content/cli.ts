/** `npm run content`: checks the content, compiles it, says what there is, and warns of hard language. */

import { buildDay } from '../build/day.ts';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { compile } from './compile.ts';
import { staleTranslations } from './desk/check.ts';
import { writeGenerated } from './generated.ts';
import { takenWarnings } from './local/taken-words.ts';
import { formatMistake } from './mistake.ts';
import { checkPlainLanguage } from './plain-language.ts';
import { formatSummary } from './summary/format.ts';
import { summarise } from './summary.ts';

const options = dutchCommand('content')
  .description('Controleert de inhoud en maakt er bestanden van voor de site en de browser.')
  .option('--json', 'geef de samenvatting als JSON')
  .option('--all', 'kort geen lijst in')
  .option('--quiet', 'zeg alleen iets als er iets mis is')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ json?: boolean; all?: boolean; quiet?: boolean }>();

const compilation = compile('content', buildDay());
if (compilation.ok) {
  writeGenerated(compilation.compiled);
  const summary = summarise(compilation.compiled);
  if (options.json) console.log(JSON.stringify(summary, undefined, 2));
  else if (!options.quiet) console.log(formatSummary(summary, options.all));
  for (const mistake of compilation.compiled.local.mistakes)
    console.error(`let op, weggelaten: ${formatMistake(mistake)}`);
  if (!options.quiet)
    for (const warning of takenWarnings(compilation.compiled)) console.error(`let op: ${formatMistake(warning)}`);
  const stale = options.quiet ? [] : staleTranslations(compilation.compiled.content);
  if (stale.length > 0)
    console.error(`let op: de Nederlandse tekst is veranderd sinds deze vertaling: ${stale.join(', ')}`);
  const warnings = checkPlainLanguage(compilation.compiled.content);
  for (const warning of warnings) console.error(`let op: ${formatMistake(warning)}`);
  if (warnings.length > 0)
    console.error(
      `\n${warnings.length} ${warnings.length === 1 ? 'waarschuwing' : 'waarschuwingen'} over gewone taal.`,
    );
} else {
  for (const mistake of compilation.mistakes) console.error(formatMistake(mistake));
  const { length } = compilation.mistakes;
  console.error(`\n${length} ${length === 1 ? 'fout' : 'fouten'} in de inhoud; er is niets gemaakt.`);
  process.exitCode = 1;
}
