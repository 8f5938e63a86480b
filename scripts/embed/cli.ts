/** `npm run embed`: builds the element from the compiled content, or publishes its script as a version. */
import { dutchCommand } from '../command-line/dutch-command.ts';
import { archives, elementFiles, writeElement } from './build.ts';
import { PublishedError, publish } from './publish.ts';

const { publish: isRelease } = dutchCommand('embed')
  .description('Bouwt <eerste-loket> in site/public/widget.')
  .option('--publish', 'leg het script vast als versie die nooit meer verandert')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ publish?: boolean }>();

try {
  if (isRelease) {
    const { version, integrity } = await publish();
    console.log(`Versie ${version} is gepubliceerd: ${integrity}`);
  } else {
    const origin = process.env['LOKET_ORIGIN'];
    const files = await elementFiles({ site: origin ? `${origin.replace(/\/*$/, '')}/` : '' });
    writeElement({ ...files, ...archives(files) });
  }
} catch (error) {
  if (!(error instanceof PublishedError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
