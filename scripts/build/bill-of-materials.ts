import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockedPackage, lockedPackages } from '../licences/packages.ts';

/**
 * Writes `sbom.cdx.json` into the built site: every package that the site is made with, with
 * version, licence and checksum, in CycloneDX. The same lock file gives the same bytes.
 * `npm sbom --omit dev` does not serve: it leaves out what a tool needs as well, such as preact.
 */
export function writeBillOfMaterials(folder: string): void {
  const root = JSON.parse(readFileSync('package.json', 'utf8')) as Root;
  const packages = lockedPackages('.').filter(({ tool }) => !tool);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(root, packages), undefined, 1)}\n`);
}

interface Root {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** https://cyclonedx.org/docs/1.5/json/ */
export function billOfMaterials({ name, version, license }: Root, packages: readonly LockedPackage[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version, licenses: licences(license) } },
    components: packages.map(component),
  };
}

function component({ name, version, licence, integrity }: LockedPackage): object {
  const address = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': address,
    name,
    version,
    purl: address,
    ...(licence && { licenses: licences(licence) }),
    ...(integrity && { hashes: [hash(integrity)] }),
  };
}

function licences(expression: string): object[] {
  return [{ expression }];
}

/** npm writes `sha512-` and base64; CycloneDX wants the name of the algorithm and hexadecimals. */
function hash(integrity: string): object {
  const [algorithm = '', content = ''] = integrity.split('-', 2);
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(content, 'base64').toString('hex'),
  };
}
