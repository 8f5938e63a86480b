import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the site was made of and with, in CycloneDX. */
interface BillOfMaterials {
  serialNumber?: string;
  readonly metadata: { timestamp?: string };
}

/**
 * Writes `sbom.cdx.json` into the built site: every package that the build needs, with
 * version, licence and checksum, as npm knows them from the lock file. Without the number and
 * the time that npm puts in anew each time, so that the same lock gives the same file.
 */
export function writeBillOfMaterials(folder: string): void {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'];
  // Run by npm, npm itself says where it is; the one on the path may be of another Node.
  const npm = process.env['npm_execpath'];
  const text = npm
    ? execFileSync(process.execPath, [npm, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    : execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const bill = JSON.parse(text) as BillOfMaterials;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 1)}\n`);
}
