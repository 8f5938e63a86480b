/** `npm run publish:storage`: puts the built site in S3-compatible storage, and switches to it at once. */
import { existsSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { dutchCommand } from '../command-line/dutch-command.ts';
import { SettingError, storageOfEnvironment } from './settings.ts';
import { siteFiles } from './site-files.ts';
import { type Storage, StorageError } from './storage.ts';
import { IncompleteError, upload, versionFor } from './upload.ts';
import { current, expectUsable, prune, switchTo, UnusableVersionError, versions } from './versions.ts';

interface Options {
  readonly folder: string;
  readonly dryRun?: boolean;
  readonly list?: boolean;
  readonly rollBack?: string | true;
  readonly keep: number;
}

const options = dutchCommand('publish:storage')
  .description(
    'Zet de gebouwde site als nieuwe versie in S3-opslag en wisselt er in één keer naartoe. Instellingen: LOKET_BUCKET (adres van de bucket), LOKET_BUCKET_KEY, LOKET_BUCKET_SECRET en eventueel LOKET_BUCKET_REGION.',
  )
  .option('--folder <map>', 'de gebouwde site', 'dist')
  .option('--dry-run', 'zeg wat er zou gebeuren en verander niets')
  .option('--list', 'noem de versies in de opslag')
  .option('--roll-back [versie]', 'ga terug naar de vorige versie, of naar deze')
  .option('--keep <aantal>', 'hoeveel versies blijven staan', readCount, 5)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<Options>();

try {
  await publish(storageOfEnvironment(), options);
} catch (error) {
  const expected = [SettingError, StorageError, IncompleteError, UnusableVersionError].some(
    (kind) => error instanceof kind,
  );
  if (!expected || !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof SettingError || error instanceof UnusableVersionError ? 2 : 1;
}

async function publish(storage: Storage, { folder, dryRun, list, rollBack, keep }: Options): Promise<void> {
  if (list) return tell(storage);
  if (rollBack) return goBack(storage, rollBack, dryRun === true);
  if (!existsSync(`${folder}/index.html`))
    throw new SettingError(`In "${folder}" staat geen gebouwde site. Bouw hem eerst: npm run build`);
  const files = siteFiles(folder);
  const version = await versionFor(storage, files, new Date().toISOString());
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  console.log(`Versie ${version}: ${files.length} bestanden, ${(bytes / 1e6).toFixed(1)} MB.`);
  if (dryRun) return console.log(`Nu in gebruik: ${(await current(storage)) ?? 'geen'}. Er is niets veranderd.`);
  const { sent } = await upload(storage, version, files);
  console.log(`Verstuurd: ${sent} van ${files.length} bestanden.`);
  await switchTo(storage, version);
  console.log(`In gebruik: ${version}.`);
  const gone = await prune(storage, keep);
  if (gone.length > 0) console.log(`Opgeruimd: ${gone.join(', ')}.`);
}

async function tell(storage: Storage): Promise<void> {
  const used = await current(storage);
  for (const { name, whole } of await versions(storage))
    console.log([name, ...(name === used ? ['in gebruik'] : []), ...(whole ? [] : ['niet compleet'])].join('  '));
}

async function goBack(storage: Storage, to: string | true, dryRun: boolean): Promise<void> {
  const used = (await current(storage)) ?? '';
  const version = to === true ? await before(storage, used) : to;
  await (dryRun ? expectUsable : switchTo)(storage, version);
  console.log(dryRun ? `Zou teruggaan van ${used} naar ${version}.` : `In gebruik: ${version} (was ${used}).`);
}

/** The newest whole version that is older than this one; `vorige` when there is none, which is no version. */
async function before(storage: Storage, used: string): Promise<string> {
  return (await versions(storage)).findLast(({ name, whole }) => whole && name < used)?.name ?? 'vorige';
}

function readCount(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Kies een heel getal vanaf 1.');
  return number;
}
