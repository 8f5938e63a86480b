/**
 * What a host's page loads for the element, beside three others that stand in pages of others,
 * as they are published on npm. Fetched now and thrown away after: they are no dependencies.
 */

import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MANIFEST } from '../embed/data-files.ts';

/** Bytes, gzip. */
export interface ElementFigures {
  readonly name: string;
  /** What the page loads at once. */
  readonly loader: number;
  /** All script and styles until the first use, and of ours the data; absent where it is not on npm. What their servers send comes on top. */
  readonly first?: number;
}

interface Other {
  readonly name: string;
  readonly packages: readonly string[];
  /** Patterns below `node_modules`-like folders of the packages. */
  readonly loader: readonly string[];
  /** What follows before it can be used; absent when that comes from elsewhere. */
  readonly follows?: readonly string[];
}

const OTHERS: readonly Other[] = [
  {
    name: 'Open Formulieren SDK 3.3.0',
    packages: ['@open-formulieren/sdk@3.3.0'],
    // The first is one line that imports the second.
    loader: ['*/dist/open-forms-sdk.mjs', '*/dist/assets/sdk-*.js', '*/dist/open-forms-sdk.css'],
    follows: ['*/dist/assets/formio-init-*.js', '*/dist/assets/nl-*.js'],
  },
  {
    name: 'DocSearch 5.2.0',
    packages: ['@docsearch/js@5.2.0', '@docsearch/css@5.2.0'],
    loader: ['*/dist/umd/index.js', '*/dist/style.css'],
    follows: [],
  },
  // Its own script comes from the server of who runs Chatwoot; on npm there is only what fetches that.
  {
    name: 'Chatwoot (@productdevbook/chatwoot 2.0.0)',
    packages: ['@productdevbook/chatwoot@2.0.0'],
    loader: ['*/dist/runtime/vue/vue.js'],
  },
];

/** The element of this build, and the others. Throws an `OfflineError` when npm cannot be reached. */
export function measureElements(folder: string): readonly ElementFigures[] {
  return [ownElement(join(folder, 'widget', 'v1')), ...OTHERS.map(measureOther)];
}

/** npm gave no package: most likely there is no network. */
export class OfflineError extends Error {
  constructor(name: string) {
    super(`${name} is niet op te halen met npm. Is er netwerk? De vergelijking met andere elementen is overgeslagen.`);
    this.name = 'OfflineError';
  }
}

/** Script and data alike, as a first question of a visitor of Utrecht makes them come. */
function ownElement(folder: string): ElementFigures {
  const loader = weigh(folder, ['loket.js']);
  const follows = ['element-*.js', 'contrast-*.js', MANIFEST, 'data/first-*.js', 'data/gemeente-*/gm0344.js'];
  return { name: 'Eerste Loket', loader, first: loader + weigh(folder, follows) };
}

function measureOther({ name, packages, loader, follows }: Other): ElementFigures {
  const folder = mkdtempSync(join(tmpdir(), 'loket-bench-'));
  try {
    for (const [at, each] of packages.entries()) fetchPackage(each, join(folder, String(at)));
    const start = weigh(folder, loader);
    return { name, loader: start, ...(follows && { first: start + weigh(folder, follows) }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Unpacks a package into a folder of its own. */
function fetchPackage(spec: string, into: string): void {
  const packed = spawnSync('npm', ['pack', '--silent', spec], {
    cwd: join(into, '..'),
    encoding: 'utf8',
    shell: false,
  });
  const archive = packed.stdout?.trim().split('\n').at(-1);
  if (packed.status !== 0 || !archive) throw new OfflineError(spec);
  const where = join(into, '..');
  const unpacked = spawnSync(
    'tar',
    ['-xzf', archive, '-C', where, '--transform', `s,^package,${into.slice(where.length + 1)},`],
    { cwd: where },
  );
  if (unpacked.status !== 0) throw new OfflineError(spec);
}

/** Throws when nothing is found: then the package is not what it was when this was written. */
function weigh(folder: string, patterns: readonly string[]): number {
  return patterns.reduce((sum, pattern) => {
    const files = globSync(pattern, { cwd: folder });
    if (files.length === 0) throw new MissingFiles(pattern);
    return (
      sum + files.reduce((total, file) => total + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
    );
  }, 0);
}

class MissingFiles extends Error {
  constructor(pattern: string) {
    super(`No file is like ${pattern}`);
    this.name = 'MissingFiles';
  }
}
